module templates

go 1.22
