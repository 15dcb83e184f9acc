// A KRM function that changes nothing, written with the Go SDK: what reading and writing a ResourceList costs there.
package main

import (
	"context"
	"os"

	"github.com/GoogleContainerTools/kpt-functions-sdk/go/fn"
)

type nothing struct{}

func (nothing) Run(_ *fn.Context, _ *fn.KubeObject, _ fn.KubeObjects, _ *fn.Results) bool { return true }

func main() {
	if err := fn.AsMain(fn.WithContext(context.Background(), nothing{})); err != nil {
		os.Exit(1)
	}
}
