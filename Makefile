# Two commands are enough: `make site` builds the handbook in content/, `make test` runs all tests.
# Both install what they need from Debian first, and say so.

SWIFT ?= swift
PREFIX ?= /usr/local
# An undeclared import of a neighbouring room stops the build.
BUILD_FLAGS := --explicit-target-dependency-import-check error
RELEASE := -c release --static-swift-stdlib $(BUILD_FLAGS)

BUILD_PACKAGES := libcmark-gfm-dev libcmark-gfm-extensions-dev libyaml-dev libmd-dev zlib1g-dev
# The GFM specification, a browser, a tool that reads what it prints, what makes the worksheets; readers of
# RDF, JSON Schema and Sphinx; ICU, inflections and word lists.
TEST_PACKAGES := cmark-gfm chromium poppler-utils python3 python3-rdflib python3-jsonschema python3-sphinx \
	python3-icu hunspell-no wnorwegian wdanish wswedish wbritish

.PHONY: site check sheets test bench lint install uninstall packages test-packages clean help

help:
	@echo "make site      build the handbook in content/ into output/"
	@echo "make check     check the handbook and write nothing"
	@echo "make test      run all tests"
	@echo "make sheets    make the worksheets (ODT) in content/ anew from their chapters"
	@echo "make bench     measure against a C program that only parses and renders"
	@echo "make lint      check the formatting of the code"
	@echo "make install   install the program (PREFIX=$(PREFIX))"

site: packages
	$(SWIFT) build $(RELEASE) --product stikkord
	.build/release/stikkord build content --output output

check: packages
	$(SWIFT) build $(RELEASE) --product stikkord
	.build/release/stikkord check content

sheets:
	.editors/worksheets.py content

test: packages test-packages
	$(SWIFT) test $(BUILD_FLAGS) $(TEST_FLAGS)

bench: packages
	$(SWIFT) build $(RELEASE)
	.build/release/stikkord-benchmark $(BENCH_FLAGS)

lint:
	$(SWIFT) format lint --strict --recursive --parallel Sources Tests Package.swift

install: packages
	$(SWIFT) build $(RELEASE) --product stikkord
	install -d $(DESTDIR)$(PREFIX)/bin
	install -s -m 755 .build/release/stikkord $(DESTDIR)$(PREFIX)/bin/stikkord

uninstall:
	rm -f $(DESTDIR)$(PREFIX)/bin/stikkord

packages:
	@.ci/packages $(BUILD_PACKAGES)

test-packages:
	@.ci/packages $(TEST_PACKAGES)

clean:
	$(SWIFT) package clean
