// SPDX-License-Identifier: GPL-3.0-or-later
//
// GMime's objects with owners. Internal to the rooms that read or write mail.
#pragma once

#include <gmime/gmime.h>
#include <memory>

namespace caretaker::notice {

struct GMimeUnref
{
    void operator()(void* object) const { g_object_unref(object); }
};
template <typename T>
using GRef = std::unique_ptr<T, GMimeUnref>;

struct TextFree
{
    void operator()(char* text) const { g_free(text); }
};

/// Before all else of GMime. A static's initialisation is thread-safe.
inline void initGMime()
{
    [[maybe_unused]] static const bool done = [] {
        g_mime_init();
        return true;
    }();
}

} // namespace caretaker::notice
