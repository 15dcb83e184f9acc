// Command corefile tells what CoreDNS's own parser reads in Corefiles.
//
// Standard input is a JSON object of names to Corefiles; standard output is one of the same names to verdicts: the
// error, or the server blocks with their keys and the words (text and line) of each plugin. Environment variables are
// all empty. The table of tests/unit/dns/corefile is made by
//
//	go run . <../../unit/dns/corefile/corefile_texts.json >../../unit/dns/corefile/corefile_verdicts.json
package main

import (
	"encoding/json"
	"fmt"
	"io"
	"log"
	"maps"
	"os"
	"slices"
	"strings"

	"github.com/coredns/caddy/caddyfile"
)

type block struct {
	Keys    []string           `json:"keys"`
	Plugins map[string][][]any `json:"plugins"`
}

type verdict struct {
	Error  string  `json:"error"`
	Blocks []block `json:"blocks"`
}

func read(text string) verdict {
	blocks, err := caddyfile.Parse("Corefile", strings.NewReader(text), nil)
	if err != nil {
		return verdict{Error: err.Error()}
	}
	out := verdict{Blocks: []block{}}
	for _, b := range blocks {
		plugins := map[string][][]any{}
		for name, tokens := range b.Tokens {
			for _, token := range tokens {
				plugins[name] = append(plugins[name], []any{token.Text, token.Line})
			}
		}
		out.Blocks = append(out.Blocks, block{b.Keys, plugins})
	}
	return out
}

func main() {
	log.SetOutput(io.Discard)
	os.Clearenv()
	texts := map[string]string{}
	if err := json.NewDecoder(os.Stdin).Decode(&texts); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
	verdicts := map[string]verdict{}
	for name, text := range texts {
		verdicts[name] = read(text)
	}
	names := slices.Sorted(maps.Keys(verdicts))
	fmt.Println("{")
	for index, name := range names {
		end := ","
		if index == len(names)-1 {
			end = ""
		}
		fmt.Printf("%s: %s%s\n", encoded(name), encoded(verdicts[name]), end)
	}
	fmt.Println("}")
}

func encoded(value any) string {
	var out strings.Builder
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(value); err != nil {
		panic(err)
	}
	return strings.TrimSpace(out.String())
}
