// SPDX-License-Identifier: GPL-3.0-or-later
//
// Judged<T>: what decoding, inspecting, verifying or validating somebody's bytes gave: a T when they passed,
// and findings in any case (a T may come with notices and warnings). Failing is a fact about the bytes, never
// an Error of ours.
#pragma once

#include "core/base/finding.h"

#include <algorithm>
#include <memory>
#include <optional>

namespace caretaker::rpki {

/// True when a finding is severe enough to refuse the object: Error or Critical.
inline bool isRefusal(const Finding& finding) { return finding.severity() >= Severity::Error; }
inline bool refuses(const Findings& findings)
{
    return std::any_of(findings.begin(), findings.end(), isRefusal);
}

template <typename T>
struct Judged
{
    std::optional<T> value;
    Findings findings;

    explicit operator bool() const { return value.has_value(); }
    T& operator*() { return *value; }
    const T& operator*() const { return *value; }
    T* operator->() { return &*value; }
    const T* operator->() const { return &*value; }

    static Judged refused(Finding why) { return {std::nullopt, {std::move(why)}}; }
    static Judged refused(Findings why) { return {std::nullopt, std::move(why)}; }
};

inline void append(Findings& all, const Findings& more) { all.insert(all.end(), more.begin(), more.end()); }

/// The same findings, said of the object at `uri`.
inline Findings about(Findings findings, const QString& uri)
{
    for (Finding& finding : findings) {
        if (finding.uri.isEmpty())
            finding.uri = uri;
    }
    return findings;
}

} // namespace caretaker::rpki
