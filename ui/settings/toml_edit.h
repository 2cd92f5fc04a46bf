// SPDX-License-Identifier: GPL-3.0-or-later
//
// TomlEdit: a text editor with numbers of lines, and a mark at the line that is wrong.
#pragma once

#include <QPlainTextEdit>

namespace caretaker::ui {

class TomlEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit TomlEdit(QWidget* parent);

    void markLine(int line); ///< from 1; 0: none
    int markedLine() const { return m_marked; }
    void goToLine(int line);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    class Margin;
    void paintNumbers(QPaintEvent* event);
    void placeMargin();
    int marginWidth() const;

    Margin* m_margin;
    int m_marked = 0;
};

} // namespace caretaker::ui
