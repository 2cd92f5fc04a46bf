// SPDX-License-Identifier: GPL-3.0-or-later
//
// TomlEdit: a text editor for policies and configurations: line numbers, marks beside and under the lines
// that something is said of, colours for TOML. Always written from left to right.
#pragma once

#include <QPlainTextEdit>

#include <vector>

namespace caretaker::ui {

class TomlColours;

class TomlEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    struct Mark
    {
        int line = 1;   ///< from 1
        int column = 1; ///< from 1
        bool isError = false;
        QString text;
        friend bool operator==(const Mark&, const Mark&) = default;
    };

    explicit TomlEdit(QWidget* parent);

    void setMarks(std::vector<Mark> marks);
    const std::vector<Mark>& marks() const { return m_marks; }
    int markedLine() const { return m_marks.empty() ? 0 : m_marks.front().line; } ///< 0: none
    /// Puts the cursor there and shows it.
    void goTo(int line, int column);
    /// Another text in place of this one; the cursor stays in its line where `keepsPlace`.
    void replaceText(const QString& text, bool keepsPlace);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    class Margin;
    int marginWidth() const;
    void placeMargin();
    void paintMargin(QPaintEvent* event);
    void paintMark(QPainter& painter, const QRect& where, bool isError) const;
    void showMarks();
    const Mark* markOf(int line) const; ///< errors before advice; null when there is none
    int lineAt(int y) const;

    Margin* m_margin = nullptr;
    TomlColours* m_colours = nullptr; ///< the document's
    std::vector<Mark> m_marks;
};

} // namespace caretaker::ui
