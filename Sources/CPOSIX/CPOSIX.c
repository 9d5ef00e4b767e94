#define _GNU_SOURCE
#include "CPOSIX.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#ifdef __linux__
#include <sys/syscall.h>
#include <sys/sysmacros.h>

// In <linux/fs.h>, which does not go together with every <stdio.h>.
#define STIKKORD_NOREPLACE 1
#define STIKKORD_EXCHANGE 2
#ifndef STATX_ATTR_MOUNT_ROOT
#define STATX_ATTR_MOUNT_ROOT 0x2000
#endif

static int rename_with(const char *from, const char *to, unsigned flags) {
    return (int)syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, flags);
}

int stikkord_exchange(const char *left, const char *right) { return rename_with(left, right, STIKKORD_EXCHANGE); }

static int rename_exclusively(const char *from, const char *to) { return rename_with(from, to, STIKKORD_NOREPLACE); }

int stikkord_lstat(int folder, const char *name, struct stikkord_info *info) {
    struct statx found;
    if (statx(folder, name, AT_SYMLINK_NOFOLLOW | AT_NO_AUTOMOUNT, STATX_BASIC_STATS, &found) != 0) return -1;
    info->size = (int64_t)found.stx_size;
    info->mode = found.stx_mode;
    info->owner = found.stx_uid;
    info->group = found.stx_gid;
    info->device = makedev(found.stx_dev_major, found.stx_dev_minor);
    info->is_mount_point = (found.stx_attributes & STATX_ATTR_MOUNT_ROOT) != 0;
    return 0;
}

#define MODIFIED st_mtim
#define ACCESSED st_atim
#else // macOS

int stikkord_exchange(const char *left, const char *right) { return renamex_np(left, right, RENAME_SWAP); }

static int rename_exclusively(const char *from, const char *to) { return renamex_np(from, to, RENAME_EXCL); }

int stikkord_lstat(int folder, const char *name, struct stikkord_info *info) {
    struct stat found;
    if (fstatat(folder, name, &found, AT_SYMLINK_NOFOLLOW) != 0) return -1;
    info->size = found.st_size;
    info->mode = found.st_mode;
    info->owner = found.st_uid;
    info->group = found.st_gid;
    info->device = (uint64_t)found.st_dev;
    info->is_mount_point = false; // the exchange itself then answers EBUSY
    return 0;
}

#define MODIFIED st_mtimespec
#define ACCESSED st_atimespec
#endif

int stikkord_rename_to_new(const char *from, const char *to) {
    if (rename_exclusively(from, to) == 0) return 0;
    if (errno != EINVAL && errno != ENOSYS && errno != ENOTSUP) return -1;
    // An old or foreign file system: ask first. The publisher's lock keeps our own kind out in between.
    struct stat found;
    if (lstat(to, &found) == 0) {
        errno = EEXIST;
        return -1;
    }
    return errno == ENOENT ? rename(from, to) : -1;
}

const char *stikkord_next_name(DIR *folder) {
    errno = 0;
    struct dirent *entry = readdir(folder);
    return entry ? entry->d_name : NULL;
}

int stikkord_copy_stamp(int from, int to) {
    struct stat found;
    if (fstat(from, &found) != 0) return -1;
    const struct timespec times[2] = {found.ACCESSED, found.MODIFIED};
    if (fchmod(to, found.st_mode & 07777) != 0) return -1;
    return futimens(to, times);
}
