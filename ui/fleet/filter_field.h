// SPDX-License-Identifier: GPL-3.0-or-later
//
// FilterField: a line in which a filter is typed, with proposals as one types, or on Ctrl+Space. While what
// stands there is no filter, the last one that was stays in force, and errorText() says what is wrong.
#pragma once

#include "ui/fleet/filter_completion.h"

#include <QLineEdit>

QT_BEGIN_NAMESPACE
class QCompleter;
class QStringListModel;
QT_END_NAMESPACE

namespace caretaker::ui {

/// One sentence, with where in the text and what is allowed there.
QString textOf(const FilterError& error);

class FilterField : public QLineEdit
{
    Q_OBJECT
public:
    explicit FilterField(QWidget* parent);

    void setVocabulary(FilterVocabulary words) { m_words = std::move(words); }
    const QString& errorText() const { return m_error; }
    QStringList proposals() const; ///< those shown; empty when none are

Q_SIGNALS:
    void filterChanged(const caretaker::ui::Filter& filter);
    void errorChanged(const QString& errorText); ///< empty: all is well

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void read(const QString& text);
    void propose(bool asked);
    void insertProposal(const QString& proposal);

    FilterVocabulary m_words;
    QString m_error;
    FilterCompletion m_completion;
    QStringListModel* m_proposals;
    QCompleter* m_completer;
};

} // namespace caretaker::ui
