package main

import (
	"fmt"
	"reflect"
	"sort"
)

// differences are the paths of what an object has gained, lost or changed. Lists of one length are compared item by
// item.
func differences(path string, before, after any) []string {
	switch old := before.(type) {
	case map[string]any:
		if changed, ok := after.(map[string]any); ok {
			return inMaps(path, old, changed)
		}
	case []any:
		if changed, ok := after.([]any); ok && len(old) == len(changed) {
			var found []string
			for i := range old {
				found = append(found, differences(fmt.Sprintf("%s[%d]", path, i), old[i], changed[i])...)
			}
			return found
		}
	}
	if reflect.DeepEqual(before, after) {
		return nil
	}
	return []string{path}
}

func inMaps(path string, before, after map[string]any) []string {
	keys := map[string]bool{}
	for key := range before {
		keys[key] = true
	}
	for key := range after {
		keys[key] = true
	}
	var found []string
	for key := range keys {
		old, had := before[key]
		changed, has := after[key]
		inner := path + "." + key
		if path == "" {
			inner = key
		}
		if had != has {
			found = append(found, inner)
		} else {
			found = append(found, differences(inner, old, changed)...)
		}
	}
	sort.Strings(found)
	return found
}
