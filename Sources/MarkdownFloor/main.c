/// The physical limit of a site generator built on cmark-gfm: read every .md under IN, parse it, render HTML, write one
/// file a page under OUT. No theme, no links, no register, no search. Everything Stikkord does beyond this is measured
/// as a multiple of it.
///
///     markdown-floor [-t THREADS] IN OUT
///
/// More than one thread is only safe with CMarkShim linked in (cmark's table of special characters is global).

#define _GNU_SOURCE
#include <cmark-gfm.h>
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <dirent.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { maximumThreads = 64, extensionCount = 4, options = CMARK_OPT_FOOTNOTES };

static const char *input, *output;
static cmark_syntax_extension *extensions[extensionCount];
static char **pages; // paths below IN
static size_t pageCount, pageCapacity;
static atomic_size_t nextPage;

static void fail(const char *what) {
    perror(what);
    exit(1);
}

/// Joins a folder and a path below it into `path`; `keep` bytes of `below`, then `suffix`.
static void join(char path[PATH_MAX], const char *folder, const char *below, int keep, const char *suffix) {
    if (snprintf(path, PATH_MAX, "%s/%.*s%s", folder, keep, below, suffix) >= PATH_MAX) fail("path too long");
}

static void addPage(const char *below) {
    if (pageCount == pageCapacity) {
        pageCapacity = pageCapacity ? pageCapacity * 2 : 1024;
        pages = realloc(pages, pageCapacity * sizeof *pages);
        if (!pages) fail("pages");
    }
    if (!(pages[pageCount++] = strdup(below))) fail(below);
}

/// Notes every .md below IN and makes the same folders below OUT.
static void walk(const char *below) {
    char path[PATH_MAX], made[PATH_MAX];
    join(path, input, below, INT_MAX, "");
    join(made, output, below, INT_MAX, "");
    DIR *folder = opendir(path);
    if (!folder) fail(path);
    mkdir(made, 0777); // one that is there already is fine; another failure shows at the first page
    for (struct dirent *entry; (entry = readdir(folder));) {
        if (entry->d_name[0] == '.') continue;
        if (*below) join(path, below, entry->d_name, INT_MAX, "");
        else strcpy(path, entry->d_name);
        size_t length = strlen(path);
        if (entry->d_type == DT_DIR) walk(path);
        else if (length > 3 && !strcmp(path + length - 3, ".md")) addPage(path);
    }
    closedir(folder);
}

/// The whole file, with a NUL after it. The caller frees it.
static char *readAll(const char *path, size_t *length) {
    struct stat status;
    int file = open(path, O_RDONLY);
    if (file < 0 || fstat(file, &status) < 0) fail(path);
    char *bytes = malloc((size_t)status.st_size + 1);
    if (!bytes) fail(path);
    ssize_t count = read(file, bytes, (size_t)status.st_size);
    if (count < 0) fail(path);
    close(file);
    bytes[count] = 0;
    *length = (size_t)count;
    return bytes;
}

static void writeAll(const char *path, const char *bytes, size_t length) {
    int file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0666);
    if (file < 0 || write(file, bytes, length) != (ssize_t)length) fail(path);
    close(file);
}

/// Where the text begins: after the front matter, if there is any.
static const char *afterFrontMatter(const char *bytes) {
    if (strncmp(bytes, "---\n", 4)) return bytes;
    const char *end = strstr(bytes + 3, "\n---\n");
    return end ? end + 5 : bytes;
}

static char *render(const char *text, size_t length) {
    cmark_parser *parser = cmark_parser_new(options);
    for (int k = 0; k < extensionCount; k++) cmark_parser_attach_syntax_extension(parser, extensions[k]);
    cmark_parser_feed(parser, text, length);
    cmark_node *document = cmark_parser_finish(parser);
    char *html = cmark_render_html(document, options, cmark_parser_get_syntax_extensions(parser));
    cmark_node_free(document);
    cmark_parser_free(parser);
    return html;
}

/// Takes one page after another until there are no more.
static void *work(void *nothing) {
    char path[PATH_MAX];
    for (size_t index; (index = atomic_fetch_add(&nextPage, 1)) < pageCount;) {
        const char *page = pages[index];
        size_t length;
        join(path, input, page, INT_MAX, "");
        char *bytes = readAll(path, &length);
        const char *text = afterFrontMatter(bytes);
        char *html = render(text, length - (size_t)(text - bytes));
        join(path, output, page, (int)strlen(page) - 3, ".html");
        writeAll(path, html, strlen(html));
        free(html);
        free(bytes);
    }
    return nothing;
}

static void registerExtensions(void) {
    static const char *names[extensionCount] = {"table", "strikethrough", "tasklist", "autolink"};
    cmark_gfm_core_extensions_ensure_registered();
    for (int k = 0; k < extensionCount; k++) {
        extensions[k] = cmark_find_syntax_extension(names[k]);
        if (!extensions[k]) fail(names[k]);
    }
}

static void runThreads(int count) {
    pthread_t others[maximumThreads];
    for (int k = 1; k < count; k++) {
        if (pthread_create(&others[k], NULL, work, NULL)) fail("thread");
    }
    work(NULL);
    for (int k = 1; k < count; k++) pthread_join(others[k], NULL);
}

int main(int argc, char **argv) {
    int threads = 1, letter, usable = 1;
    while ((letter = getopt(argc, argv, "t:")) != -1) {
        if (letter == 't') threads = atoi(optarg);
        else usable = 0;
    }
    if (!usable || argc - optind != 2 || threads < 1 || threads > maximumThreads) {
        fprintf(stderr, "usage: markdown-floor [-t THREADS] IN OUT\n");
        return 2;
    }
    input = argv[optind];
    output = argv[optind + 1];
    registerExtensions();
    walk("");
    runThreads(threads);
    return 0;
}
