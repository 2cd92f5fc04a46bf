// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the room: a policy's text taken apart into its files, and these merged into one document.
#pragma once

#include "core/policy/document.h"
#include "core/policy/extends.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace caretaker::policy {

struct Extended
{
    QString name; ///< of a shipped policy, or a path: what a resolver is asked for
    Position at{};
};

/// What the document of the file `from` extends, if anything.
Expected<std::optional<Extended>> extendedBy(const Node& document, const QString& from);

/// The inverse of splitText().
QByteArray joinText(const std::vector<QByteArray>& files);
/// The files of a policy's text; the text itself where it is one file's.
Expected<std::vector<QByteArray>> splitText(const QByteArray& text, const QString& fileName);

struct Document
{
    Node root;
    QStringList fileNames; ///< what Position::file counts
};

/// All files of a policy's text as one document.
Expected<Document> readDocument(const QByteArray& text, const QString& fileName);

} // namespace caretaker::policy
