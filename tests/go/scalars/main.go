// Scalars prints what the YAML readers of Kubernetes' tools make of documents.
//
// Each line of standard input is {"text": DOCUMENT}; each line of standard output is
//
//	{"v2": TREE, "json": TEXT, "v3": TREE, "old_v3": TREE}
//
// v2: go-yaml v2, on which sigs.k8s.io/yaml stands (kubectl, Helm, Argo CD, API clients); json: what
// sigs.k8s.io/yaml itself hands on. v3: go-yaml v3 as kustomize 5.8 and kpt have it; old_v3: as kustomize 5.4 has it,
// only where that differs. A TREE is {"type": TYPE, "value": VALUE} with numbers as text, lists as trees and mappings as
// pairs of trees, or {"error": MESSAGE}.
//
// {"text": STREAM, "stream": true} asks instead whether v3 can scan a whole stream: {"documents": COUNT} or
// {"error": MESSAGE}.
package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"sort"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	yaml2 "go.yaml.in/yaml/v2"
	yaml3 "go.yaml.in/yaml/v3"
	old3 "gopkg.in/yaml.v3"
	sigs "sigs.k8s.io/yaml"
)

type question struct {
	Text   string `json:"text"`
	Stream bool   `json:"stream"`
}

type tree struct {
	Type  string `json:"type,omitempty"`
	Value any    `json:"value,omitempty"`
	Error string `json:"error,omitempty"`
}

type readings struct {
	V2    tree  `json:"v2"`
	JSON  tree  `json:"json"`
	V3    tree  `json:"v3"`
	OldV3 *tree `json:"old_v3,omitempty"`
}

type count struct {
	Documents int    `json:"documents"`
	Error     string `json:"error,omitempty"`
}

func typed(value any) tree {
	switch v := value.(type) {
	case nil:
		return tree{Type: "null"}
	case bool:
		return tree{Type: "bool", Value: v}
	case int:
		return tree{Type: "int", Value: strconv.Itoa(v)}
	case int64:
		return tree{Type: "int", Value: strconv.FormatInt(v, 10)}
	case uint64:
		return tree{Type: "int", Value: strconv.FormatUint(v, 10)}
	case float64:
		return tree{Type: "float", Value: strconv.FormatFloat(v, 'g', -1, 64)}
	case string:
		if !utf8.ValidString(v) {
			return tree{Type: "bytes", Value: []byte(v)}
		}
		return tree{Type: "string", Value: v}
	case time.Time:
		return tree{Type: "timestamp", Value: v.Format(time.RFC3339Nano)}
	case []any:
		items := []tree{}
		for _, item := range v {
			items = append(items, typed(item))
		}
		return tree{Type: "list", Value: items}
	case map[string]any:
		pairs := [][2]tree{}
		for key, item := range v {
			pairs = append(pairs, [2]tree{typed(key), typed(item)})
		}
		return sorted(pairs)
	case map[any]any:
		pairs := [][2]tree{}
		for key, item := range v {
			pairs = append(pairs, [2]tree{typed(key), typed(item)})
		}
		return sorted(pairs)
	}
	return tree{Error: fmt.Sprintf("no type for %T", value)}
}

func sorted(pairs [][2]tree) tree {
	sort.Slice(pairs, func(i, j int) bool { return fmt.Sprint(pairs[i][0]) < fmt.Sprint(pairs[j][0]) })
	return tree{Type: "map", Value: pairs}
}

func read(text string, unmarshal func([]byte, any) error) (result tree) {
	defer func() {
		if fault := recover(); fault != nil {
			result = tree{Error: fmt.Sprint(fault)}
		}
	}()
	var value any
	if err := unmarshal([]byte(text), &value); err != nil {
		return tree{Error: err.Error()}
	}
	return typed(value)
}

func toJSON(text string) tree {
	converted, err := sigs.YAMLToJSON([]byte(text))
	if err != nil {
		return tree{Error: err.Error()}
	}
	return tree{Type: "json", Value: string(converted)}
}

func ask(q question) readings {
	answer := readings{
		V2:   read(q.Text, func(data []byte, to any) error { return yaml2.Unmarshal(data, to) }),
		JSON: toJSON(q.Text),
		V3:   read(q.Text, func(data []byte, to any) error { return yaml3.Unmarshal(data, to) }),
	}
	older := read(q.Text, func(data []byte, to any) error { return old3.Unmarshal(data, to) })
	if fmt.Sprint(older) != fmt.Sprint(answer.V3) {
		answer.OldV3 = &older
	}
	return answer
}

func scan(text string) (result count) {
	defer func() {
		if fault := recover(); fault != nil {
			result.Error = fmt.Sprint(fault)
		}
	}()
	decoder := yaml3.NewDecoder(strings.NewReader(text))
	for {
		var document yaml3.Node
		err := decoder.Decode(&document)
		if errors.Is(err, io.EOF) {
			return result
		}
		if err != nil {
			result.Error = err.Error()
			return result
		}
		result.Documents++
	}
}

// Whoever asks may wait for each answer before the next question, so that each goes out at once.
func run() error {
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 1<<26)
	answers := json.NewEncoder(os.Stdout)
	answers.SetEscapeHTML(false)
	for lines.Scan() {
		var q question
		if err := json.Unmarshal(lines.Bytes(), &q); err != nil {
			return err
		}
		var answer any = ask(q)
		if q.Stream {
			answer = scan(q.Text)
		}
		if err := answers.Encode(answer); err != nil {
			return err
		}
	}
	return lines.Err()
}

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
