// Validate says what a Kubernetes API server would say to somebody who creates a resource.
//
// Each line of standard input is {"crds": [DIRECTORY...], "object": OBJECT}: the CustomResourceDefinitions that the
// cluster has, and the resource. Each line of standard output is
//
//	{"refused": [MESSAGE...], "filled": [PATH...]}
//
// refused: why it is not taken, or would be taken without a field that is not known (as fieldValidation=Strict refuses
// it); filled: what defaulting would add or change. {"unknown": true} when the cluster has no such kind.
//
// Custom resources go through the packages of k8s.io/apiextensions-apiserver that the server itself is made of: pruning,
// defaulting, structural schema, list types and CEL. Services, ConfigMaps and Namespaces go through k8s.io/kubernetes'
// own defaulting and validation. There is no admission, and no other object is looked at.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"

	kubejson "k8s.io/apimachinery/pkg/util/json"
)

type question struct {
	CRDs   []string        `json:"crds"`
	Object json.RawMessage `json:"object"`
}

type answer struct {
	Refused []string `json:"refused"`
	Filled  []string `json:"filled"`
	Unknown bool     `json:"unknown,omitempty"`
}

type judge struct {
	directories map[string]definitions
}

func (j *judge) ask(q question) (answer, error) {
	object := map[string]any{}
	// Integers have to be int64, not float64: CEL and the schemas tell them apart.
	if err := kubejson.Unmarshal(q.Object, &object); err != nil {
		return answer{}, err
	}
	version, _ := object["apiVersion"].(string)
	kind, _ := object["kind"].(string)
	for _, directory := range q.CRDs {
		found, err := j.definitions(directory)
		if err != nil {
			return answer{}, err
		}
		definition := found[version+" "+kind]
		if definition == nil {
			continue
		}
		return definition.judge(object)
	}
	if check := core[version+" "+kind]; check != nil {
		return judgeCore(q.Object, object, check)
	}
	return answer{Unknown: true}, nil
}

func (j *judge) definitions(directory string) (definitions, error) {
	if found, known := j.directories[directory]; known {
		return found, nil
	}
	found, err := readDefinitions(directory)
	j.directories[directory] = found
	return found, err
}

// Whoever asks may wait for each answer before the next question, so that each goes out at once.
func run() error {
	j := judge{directories: map[string]definitions{}}
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 1<<26)
	answers := json.NewEncoder(os.Stdout)
	answers.SetEscapeHTML(false)
	for lines.Scan() {
		var q question
		if err := json.Unmarshal(lines.Bytes(), &q); err != nil {
			return err
		}
		a, err := j.ask(q)
		if err != nil {
			return err
		}
		if err := answers.Encode(a); err != nil {
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
