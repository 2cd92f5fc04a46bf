// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policies/editor_view.h"

#include "ui/base/toml_edit.h"
#include "ui/base/widgets.h"
#include "ui/base/words.h"

#include <QBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace caretaker::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int LinesOfList = 5;

QString textOf(const service::PolicyMark& mark)
{
    return mark.hint.isEmpty() ? mark.what : u"%1: %2"_s.arg(mark.what, mark.hint);
}

} // namespace

EditorView::EditorView(QWidget* parent)
    : QWidget(parent), m_note(plainText({}, this)), m_discard(new QPushButton(tr("&Discard changes"), this)),
      m_edit(new TomlEdit(this)), m_verdict(plainText({}, this)), m_list(new QListWidget(this))
{
    m_edit->setObjectName(u"policyText"_s);
    m_edit->setAccessibleName(tr("Text of the policy"));
    m_list->setObjectName(u"policyProblems"_s);
    m_list->setAccessibleName(tr("What is wrong with the text"));
    m_list->setWordWrap(true);
    m_verdict->setObjectName(u"policyVerdict"_s);
    m_discard->setObjectName(u"discardDraft"_s);
    auto* top = new QHBoxLayout;
    top->addWidget(m_note, 1);
    top->addWidget(m_discard);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_verdict);
    layout->addWidget(m_list);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] { Q_EMIT typed(m_edit->toPlainText()); });
    connect(m_discard, &QPushButton::clicked, this, &EditorView::discardWanted);
    connect(m_list, &QListWidget::itemActivated, this, &EditorView::follow);
    connect(m_list, &QListWidget::itemClicked, this, &EditorView::follow);
    tellMarks();
}

void EditorView::show(const Shown& shown)
{
    const QSignalBlocker silent(m_edit);
    const bool isSame = m_name == shown.name;
    m_name = shown.name;
    if (!isSame || m_edit->toPlainText() != shown.text)
        m_edit->replaceText(shown.text, isSame);
    m_edit->setReadOnly(shown.isShipped);
    m_edit->setTextInteractionFlags(shown.isShipped ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard
                                                    : Qt::TextInteractionFlags(Qt::TextEditorInteraction));
    m_discard->setVisible(shown.isEdited);
    m_note->setText(
        shown.isShipped
            ? tr("Shipped with Caretaker and not to be changed: extend or copy it in a file of your own.")
        : shown.isEdited ? tr("Changed and not saved. What you type is kept, also if the program ends.")
                         : shown.name);
    if (!isSame)
        setMarks({});
}

void EditorView::setMarks(const std::vector<service::PolicyMark>& marks)
{
    m_marks = marks;
    std::vector<TomlEdit::Mark> shown;
    for (const service::PolicyMark& mark : marks)
        if (mark.line > 0)
            shown.push_back({mark.line, mark.column, mark.isError, textOf(mark)});
    m_edit->setMarks(std::move(shown));
    tellMarks();
}

void EditorView::tellMarks()
{
    m_list->clear();
    for (const service::PolicyMark& mark : m_marks) {
        const QString place =
            mark.line > 0 ? tr("Line %1, column %2").arg(mark.line).arg(mark.column) : mark.where;
        auto* item =
            new QListWidgetItem(QIcon::fromTheme(mark.isError ? u"dialog-error"_s : u"dialog-warning"_s),
                                u"%1: %2"_s.arg(place, isolated(textOf(mark))), m_list);
        item->setData(Qt::AccessibleTextRole,
                      u"%1: %2"_s.arg(mark.isError ? tr("Error") : tr("Advice"), item->text()));
    }
    m_list->setVisible(!m_marks.empty());
    const int lines = std::min(m_list->count() + 1, LinesOfList);
    m_list->setMaximumHeight(m_list->fontMetrics().lineSpacing() * lines + 2 * m_list->frameWidth());
    const auto errors = std::ranges::count_if(m_marks, &service::PolicyMark::isError);
    m_verdict->setText(errors > 0        ? tr("There is an error:")
                       : m_marks.empty() ? tr("No errors")
                                         : tr("No errors. To look at once more: %1").arg(m_marks.size()));
}

void EditorView::follow(QListWidgetItem* item)
{
    const service::PolicyMark& mark = m_marks[static_cast<std::size_t>(m_list->row(item))];
    if (mark.line > 0)
        goTo(mark.line, mark.column);
}

void EditorView::goTo(int line, int column) { m_edit->goTo(line, column); }

} // namespace caretaker::ui
