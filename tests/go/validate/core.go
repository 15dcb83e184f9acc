package main

import (
	"encoding/json"

	"k8s.io/apimachinery/pkg/runtime"
	jsonserializer "k8s.io/apimachinery/pkg/runtime/serializer/json"
	kubejson "k8s.io/apimachinery/pkg/util/json"
	"k8s.io/apimachinery/pkg/util/validation/field"
	"k8s.io/kubernetes/pkg/api/legacyscheme"
	api "k8s.io/kubernetes/pkg/apis/core"
	_ "k8s.io/kubernetes/pkg/apis/core/install"
	"k8s.io/kubernetes/pkg/apis/core/validation"
)

type check struct {
	internal func() runtime.Object
	validate func(runtime.Object) field.ErrorList
}

func checks[T any, P interface {
	*T
	runtime.Object
}](validate func(P) field.ErrorList) *check {
	return &check{
		internal: func() runtime.Object { return P(new(T)) },
		validate: func(object runtime.Object) field.ErrorList { return validate(object.(P)) },
	}
}

// core are the kinds of Kubernetes' own that are judged, by "APIVERSION KIND".
var core = map[string]*check{
	"v1 Service":   checks[api.Service](validation.ValidateServiceCreate),
	"v1 ConfigMap": checks[api.ConfigMap](validation.ValidateConfigMap),
	"v1 Namespace": checks[api.Namespace](validation.ValidateNamespace),
}

var strict = jsonserializer.NewSerializerWithOptions(
	jsonserializer.DefaultMetaFactory, legacyscheme.Scheme, legacyscheme.Scheme, jsonserializer.SerializerOptions{Strict: true})

func judgeCore(text []byte, given map[string]any, how *check) (answer, error) {
	var refused []string
	object, _, err := strict.Decode(text, nil, nil)
	if err != nil && !runtime.IsStrictDecodingError(err) {
		return answer{Refused: []string{err.Error()}}, nil
	}
	if err != nil {
		refused = append(refused, err.Error())
	}
	legacyscheme.Scheme.Default(object)
	defaulted, err := asMap(object)
	if err != nil {
		return answer{}, err
	}
	internal := how.internal()
	if err := legacyscheme.Scheme.Convert(object, internal, nil); err != nil {
		return answer{}, err
	}
	for _, err := range how.validate(internal) {
		refused = append(refused, err.Error())
	}
	return answer{Refused: refused, Filled: differences("", given, defaulted)}, nil
}

// asMap is an object less what its Go type writes though it is empty.
func asMap(object runtime.Object) (map[string]any, error) {
	text, err := json.Marshal(object)
	if err != nil {
		return nil, err
	}
	found := map[string]any{}
	if err := kubejson.Unmarshal(text, &found); err != nil {
		return nil, err
	}
	withoutEmpty(found)
	return found, nil
}

func withoutEmpty(object map[string]any) {
	for _, key := range []string{"status", "spec"} {
		if inner, ok := object[key].(map[string]any); ok {
			withoutEmpty(inner)
			if len(inner) == 0 {
				delete(object, key)
			}
		}
	}
	if inner, ok := object["loadBalancer"].(map[string]any); ok && len(inner) == 0 {
		delete(object, "loadBalancer")
	}
}
