// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a repository's RRDP files become while a fault of FaultLevel::Files, or HugeFile, is on. Pure: the
// same files, acts and instant give the same hostile files. Each kind is a row of a table in
// hostile_files.cpp.
#pragma once

#include "core/lab/served.h"

namespace caretaker::lab {

/// `files` themselves when no act changes them.
std::shared_ptr<const HttpFiles> hostileFiles(const RepositoryOptions& where,
                                              const std::shared_ptr<const HttpFiles>& files,
                                              const std::vector<Act>& acts, Instant now);

} // namespace caretaker::lab
