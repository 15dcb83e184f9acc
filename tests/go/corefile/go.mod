module corefile

go 1.23

require github.com/coredns/caddy v1.1.4
