// SPDX-License-Identifier: GPL-3.0-or-later
//
// Expected<T>: a value, or the Error that says why *we* could not make one.
//
// Bad data from others is never an Error but a Finding (finding.h): the two must not mix (DESIGN section 7).
// An alias of tl::expected, since g++ 12 has std::expected only in C++23.
#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

namespace caretaker {

template <typename T, typename E = Error>
using Expected = tl::expected<T, E>;

/// `return unexpected(Error::badInput(...));`
inline tl::unexpected<Error> unexpected(Error error) { return tl::unexpected<Error>(std::move(error)); }

} // namespace caretaker
