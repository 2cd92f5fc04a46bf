// SPDX-License-Identifier: GPL-3.0-or-later
//
// Policies by name or by file. The shipped ones are compiled in, so that a program works from wherever it is.
#pragma once

#include "core/base/expected.h"
#include "core/policy/effective.h"
#include "core/policy/policy.h"

#include <QJsonObject>
#include <QStringList>

namespace caretaker::service {

/// "bcp-default", "ripe-2025-02", ...: sorted.
QStringList shippedPolicyNames();
/// The file with everything that it extends as one text (core/policy/extends.h), or BadInput naming the
/// shipped ones. A name that ends in .toml or holds a slash is a file.
Expected<QByteArray> policyText(const QString& nameOrFile);
Expected<policy::Policy> loadPolicy(const QString& nameOrFile);
/// With where each value comes from.
Expected<policy::EffectivePolicy> loadEffectivePolicy(const QString& nameOrFile);

/// {"name","title","source","mode","hash","timelines":[{"id","when","clock","steps":[...]}]}.
QJsonObject toJson(const policy::Policy& policy);
/// The same with "values":[{"path","value","origin","file","line","column"}]; "file" is null for defaults.
QJsonObject toJson(const policy::EffectivePolicy& policy);
/// {"a":{"name","hash"},"b":{...},"differences":[{"path","a","b"}]}; null where one has no such value.
QJsonObject differencesJson(const policy::EffectivePolicy& a, const policy::EffectivePolicy& b);
/// Each value with where it comes from, in sections; without a final newline. One line a value, unless it is
/// to fit into `columns`: then what is wider goes on below.
QString policyTable(const policy::EffectivePolicy& policy, int columns = 0);
/// Where they differ, in three columns, the same way; empty when they do not.
QString differencesTable(const policy::EffectivePolicy& a, const policy::EffectivePolicy& b, int columns = 0);

} // namespace caretaker::service
