// SPDX-License-Identifier: GPL-3.0-or-later
//
// As much of JSON Schema 2020-12 as the policy's schema uses. A key word that it does not know fails the
// test, so that nothing is left unchecked.
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace caretaker::test {

/// What is wrong with a value, each with its path; empty when it satisfies the schema.
QStringList violations(const QJsonValue& value, const QJsonObject& schema, const QString& path = {});

} // namespace caretaker::test
