"""Inputs by chance: generators that properties draw from."""
