// SPDX-License-Identifier: GPL-3.0-or-later
//
// Policies by name or by file. The shipped ones are compiled in, so that a program works from wherever it is.
#pragma once

#include "core/base/expected.h"
#include "core/policy/policy.h"

#include <QJsonObject>
#include <QStringList>

namespace caretaker::service {

/// "bcp-default", "ripe-2025-02", ...: sorted.
QStringList shippedPolicyNames();
/// The file's bytes, or BadInput naming the shipped ones. A name that ends in .toml or holds a slash is a
/// file.
Expected<QByteArray> policyText(const QString& nameOrFile);
Expected<policy::Policy> loadPolicy(const QString& nameOrFile);
/// {"name","title","source","hash","timelines":[{"id","when","clock","steps":[...]}]}.
QJsonObject toJson(const policy::Policy& policy);

} // namespace caretaker::service
