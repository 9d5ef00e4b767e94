// The few POSIX calls Swift's Glibc does not offer, each with the usual contract: -1 and errno on failure.
#ifndef CPOSIX_H
#define CPOSIX_H

#include <dirent.h>
#include <stdbool.h>
#include <stdint.h>

/// What the disk knows about one name, without following a link.
struct stikkord_info {
    int64_t size;
    uint32_t mode; // kind and permissions, as in st_mode
    uint32_t owner;
    uint32_t group;
    uint64_t device;
    bool is_mount_point;
};

/// lstat by statx, since only statx tells of bind mounts. `folder` is a descriptor or AT_FDCWD.
int stikkord_lstat(int folder, const char *name, struct stikkord_info *info);

/// Swaps two names in one step. EINVAL, ENOSYS or ENOTSUP where the file system cannot.
int stikkord_exchange(const char *left, const char *right);

/// Renames, but never over something that is already there (EEXIST).
int stikkord_rename_to_new(const char *from, const char *to);

/// The next name of an open folder; NULL at the end (errno 0) or on failure. It lives until the next call.
const char *stikkord_next_name(DIR *folder);

/// Gives a copy the times (to the nanosecond) and the permissions of its original.
int stikkord_copy_stamp(int from, int to);

#endif
