// SPDX-License-Identifier: GPL-3.0-or-later
//
// TomlColours: comments, tables and values of a TOML text told apart. In the theme's colours, also after the
// theme was changed.
#pragma once

#include <QSyntaxHighlighter>

namespace caretaker::ui {

class TomlColours : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    explicit TomlColours(QTextDocument* document); ///< belongs to it

protected:
    void highlightBlock(const QString& text) override;
};

} // namespace caretaker::ui
