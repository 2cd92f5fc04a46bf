// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/case_acts.h"

#include "ui/board/board_words.h"

namespace caretaker::ui {

using namespace Qt::StringLiterals;
using service::CaseDeed;
using service::DeedState;

namespace {

struct Key
{
    CaseDeed deed;
    const char* keys;
};
constexpr Key Keys[] = {{CaseDeed::Approve, "Ctrl+Shift+A"}, {CaseDeed::Reject, "Ctrl+Shift+J"},
                        {CaseDeed::Execute, "Ctrl+Shift+X"}, {CaseDeed::Hold, "Ctrl+Shift+H"},
                        {CaseDeed::Release, "Ctrl+Shift+L"}, {CaseDeed::Acknowledge, "Ctrl+Shift+K"},
                        {CaseDeed::Propose, "Ctrl+Shift+P"}, {CaseDeed::Reinstate, "Ctrl+Shift+I"},
                        {CaseDeed::Waive, "Ctrl+Shift+W"},   {CaseDeed::Close, "Ctrl+Shift+O"}};

void explain(QAction& action, bool isEnabled, const QString& why)
{
    action.setEnabled(isEnabled);
    const QString name = action.text().remove(u'…');
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    if (isEnabled)
        action.setToolTip(u"%1 (%2)"_s.arg(name, keys));
    else
        action.setToolTip(why.isEmpty() ? name : u"%1: %2"_s.arg(name, why));
    action.setStatusTip(isEnabled ? QString() : action.toolTip());
}

QString draftOf(CaseDeed deed, const QString& caseId)
{
    return u"case/%1/%2"_s.arg(caseId).arg(static_cast<int>(deed));
}

/// A decision takes somebody who can prove here who they are.
void keepProvable(DeedState& state, const Desk& desk)
{
    if (service::deedOf(state.deed) == service::Deed::Edit)
        return;
    state.allowedTo.removeIf(
        [&](const QString& person) { return !service::proofOf(desk.people, person, desk.sessionUser); });
}

} // namespace

CaseActs::CaseActs(const QString& databasePath, QWidget* window)
    : QObject(window), m_databasePath(databasePath), m_window(window)
{
    for (const Key& key : Keys) {
        auto* action = new QAction(verbOf(key.deed), this);
        action->setObjectName(u"deed%1"_s.arg(static_cast<int>(key.deed)));
        action->setShortcut(QKeySequence(QLatin1StringView(key.keys)));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, deed = key.deed] { ask(deed); });
        m_actions[static_cast<std::size_t>(key.deed)] = action;
        window->addAction(action);
    }
    disable({});
}

QList<QAction*> CaseActs::inOrder() const
{
    QList<QAction*> actions;
    for (const Key& key : Keys)
        actions << action(key.deed);
    return actions;
}

void CaseActs::show(const service::CaseDetail& detail, const Desk& desk, Instant now)
{
    m_detail = detail;
    m_desk = desk;
    m_now = now;
    for (DeedState& state : m_detail->deeds) {
        keepProvable(state, desk);
        const QString unproven =
            tr("%1 has no key on record and is not the user who is logged in").arg(desk.person);
        explain(*action(state.deed), !state.allowedTo.isEmpty(),
                state.refusal ? refusalText(*state.refusal) : unproven);
    }
}

void CaseActs::disable(const QString& why)
{
    m_detail.reset();
    for (QAction* action : m_actions)
        explain(*action, false, why);
}

void CaseActs::ask(CaseDeed deed)
{
    if (!m_detail)
        return;
    const DeedState& state = m_detail->deeds[static_cast<std::size_t>(deed)];
    auto* dialog = new ActDialog(*m_detail, state, m_desk, m_now, m_window);
    dialog->keepDraft(m_databasePath, draftOf(deed, m_detail->card.caseId));
    connect(dialog, &QDialog::accepted, this, [this, dialog] { Q_EMIT ordered(dialog->order()); });
    dialog->open();
}

void CaseActs::stored(const ActOrder& order)
{
    ReasonDialog::forgetDraft(m_databasePath, draftOf(order.request.deed, order.request.caseId));
}

} // namespace caretaker::ui
