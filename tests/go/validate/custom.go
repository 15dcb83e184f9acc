package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"k8s.io/apiextensions-apiserver/pkg/apis/apiextensions"
	apiextensionsv1 "k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/v1"
	structuralschema "k8s.io/apiextensions-apiserver/pkg/apiserver/schema"
	structuraldefaulting "k8s.io/apiextensions-apiserver/pkg/apiserver/schema/defaulting"
	schemaobjectmeta "k8s.io/apiextensions-apiserver/pkg/apiserver/schema/objectmeta"
	structuralpruning "k8s.io/apiextensions-apiserver/pkg/apiserver/schema/pruning"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/validation"
	"k8s.io/apiextensions-apiserver/pkg/registry/customresource"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/apiserver/pkg/registry/rest"
	"sigs.k8s.io/yaml"
)

// definition is one served version of a CustomResourceDefinition; what is needed to judge is made at the first use,
// because CEL's compiler takes its time.
type definition struct {
	crd      apiextensionsv1.CustomResourceDefinition
	version  apiextensionsv1.CustomResourceDefinitionVersion
	schema   *structuralschema.Structural
	strategy rest.RESTCreateStrategy
}

// definitions are those of a directory, by "APIVERSION KIND".
type definitions map[string]*definition

func readDefinitions(directory string) (definitions, error) {
	files, err := filepath.Glob(filepath.Join(directory, "*.yaml"))
	if err != nil {
		return nil, err
	}
	found := definitions{}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		for _, document := range strings.Split(string(text), "\n---\n") {
			var crd apiextensionsv1.CustomResourceDefinition
			if err := yaml.Unmarshal([]byte(document), &crd); err != nil {
				return nil, fmt.Errorf("%s: %w", file, err)
			}
			for _, version := range crd.Spec.Versions {
				if version.Served && crd.Kind == "CustomResourceDefinition" {
					key := crd.Spec.Group + "/" + version.Name + " " + crd.Spec.Names.Kind
					found[key] = &definition{crd: crd, version: version}
				}
			}
		}
	}
	if len(found) == 0 {
		return nil, fmt.Errorf("%s has no CustomResourceDefinition", directory)
	}
	return found, nil
}

// prepare does what crdHandler.getOrCreateServingInfoFor does.
func (d *definition) prepare() error {
	internal := &apiextensions.CustomResourceValidation{}
	err := apiextensionsv1.Convert_v1_CustomResourceValidation_To_apiextensions_CustomResourceValidation(
		d.version.Schema, internal, nil)
	if err != nil {
		return err
	}
	structural, err := structuralschema.NewStructural(internal.OpenAPIV3Schema)
	if err != nil {
		return err
	}
	structural = structural.DeepCopy()
	if err := structuraldefaulting.PruneDefaults(structural); err != nil {
		return err
	}
	validator, _, err := validation.NewSchemaValidator(internal.OpenAPIV3Schema)
	if err != nil {
		return err
	}
	kind := schema.GroupVersionKind{
		Group: d.crd.Spec.Group, Version: d.version.Name, Kind: d.crd.Spec.Names.Kind,
	}
	namespaced := d.crd.Spec.Scope == apiextensionsv1.NamespaceScoped
	d.strategy = customresource.NewStrategy(
		nil, namespaced, kind, validator, nil, structural, nil, nil, d.version.SelectableFields)
	d.schema = structural
	return nil
}

func (d *definition) judge(object map[string]any) (answer, error) {
	if d.schema == nil {
		if err := d.prepare(); err != nil {
			return answer{}, err
		}
	}
	whole := &unstructured.Unstructured{Object: object}
	given := whole.DeepCopy()
	var refused []string
	options := structuralschema.UnknownFieldPathOptions{TrackUnknownFieldPaths: true}
	for _, path := range structuralpruning.PruneWithOptions(object, d.schema, true, options) {
		refused = append(refused, fmt.Sprintf("unknown field %q", path))
	}
	if err, _ := schemaobjectmeta.CoerceWithOptions(nil, object, d.schema, false, schemaobjectmeta.CoerceOptions{}); err != nil {
		refused = append(refused, err.Error())
	}
	structuraldefaulting.PruneNonNullableNullsWithoutDefaults(object, d.schema)
	structuraldefaulting.Default(object, d.schema)
	filled := differences("", given.Object, object)
	for _, err := range d.strategy.Validate(context.Background(), whole) {
		refused = append(refused, err.Error())
	}
	return answer{Refused: refused, Filled: filled}, nil
}
