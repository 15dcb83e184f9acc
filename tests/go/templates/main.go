// Templates prints what Go makes of templates: what krm-fn's have to equal.
//
// Each line of standard input is {"source": TEMPLATE, "values": {FIELD: TEXT}}; each line of standard output is
// {"output": TEXT} or {"error": MESSAGE}. Values are the fields of a struct, as they are in OpenFunction's controllers.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"reflect"
	"sort"
	"strings"
	"text/template"
)

type question struct {
	Source string            `json:"source"`
	Values map[string]string `json:"values"`
}

type answer struct {
	Output *string `json:"output,omitempty"`
	Error  string  `json:"error,omitempty"`
}

// The names, the order of arguments and the results are those of https://masterminds.github.io/sprig/strings.html.
var conveniences = template.FuncMap{
	"lower":   strings.ToLower,
	"upper":   strings.ToUpper,
	"replace": func(old, new, text string) string { return strings.ReplaceAll(text, old, new) },
	"trunc":   trunc,
}

func trunc(count int, text string) string {
	switch size := len(text); {
	case count >= 0 && count < size:
		return text[:count]
	case count < 0 && -count < size:
		return text[size+count:]
	}
	return text
}

func structOf(values map[string]string) any {
	names := make([]string, 0, len(values))
	for name := range values {
		names = append(names, name)
	}
	sort.Strings(names)
	fields := make([]reflect.StructField, 0, len(names))
	for _, name := range names {
		fields = append(fields, reflect.StructField{Name: name, Type: reflect.TypeOf("")})
	}
	data := reflect.New(reflect.StructOf(fields)).Elem()
	for i, name := range names {
		data.Field(i).SetString(values[name])
	}
	return data.Interface()
}

func ask(q question) answer {
	parsed, err := template.New("template").Funcs(conveniences).Parse(q.Source)
	if err != nil {
		return answer{Error: err.Error()}
	}
	var output strings.Builder
	if err := parsed.Execute(&output, structOf(q.Values)); err != nil {
		return answer{Error: err.Error()}
	}
	text := output.String()
	return answer{Output: &text}
}

func run() error {
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 1<<24)
	output := bufio.NewWriter(os.Stdout)
	answers := json.NewEncoder(output)
	answers.SetEscapeHTML(false)
	for lines.Scan() {
		var q question
		if err := json.Unmarshal(lines.Bytes(), &q); err != nil {
			return err
		}
		if err := answers.Encode(ask(q)); err != nil {
			return err
		}
	}
	if err := lines.Err(); err != nil {
		return err
	}
	return output.Flush()
}

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
