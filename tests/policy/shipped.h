// SPDX-License-Identifier: GPL-3.0-or-later
//
// The policies in policies/, as files.
#pragma once

#include "core/policy/effective.h"
#include "core/policy/extends.h"

#include <QDir>
#include <QFile>

namespace caretaker::test {

inline QDir shippedFolder() { return QDir(QStringLiteral(CARETAKER_SOURCE_DIR "/policies")); }

inline Expected<QByteArray> shippedFile(const QString& name)
{
    QFile file(shippedFolder().filePath(name + QLatin1StringView(".toml")));
    if (!file.open(QIODevice::ReadOnly))
        return unexpected(Error::failed(file.errorString(), file.fileName()));
    return file.readAll();
}

/// With everything that it extends.
inline QByteArray shippedText(const QString& name)
{
    const auto text = shippedFile(name).and_then([&](const QByteArray& bytes) {
        return policy::wholeText({policy::shownName(name), bytes}, shippedFile);
    });
    if (!text)
        qFatal("%s", qPrintable(text.error().toString()));
    return *text;
}

inline policy::EffectivePolicy shippedEffective(const QString& name)
{
    auto policy = policy::EffectivePolicy::parse(shippedText(name), policy::shownName(name));
    if (!policy)
        qFatal("%s", qPrintable(policy.error().toString()));
    return std::move(*policy);
}

} // namespace caretaker::test
