// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checklists/list_desk.h"

#include <QMessageBox>
#include <QPushButton>

namespace caretaker::ui {

using namespace Qt::StringLiterals;
using checklist::Checklist;
using checklist::MarkKind;

ListDesk::ListDesk(Session& session, QWidget* parent) : QObject(parent), m_session(session), m_window(parent)
{
}

void ListDesk::mark(MarkKind kind, const QString& item, const TypedNote& typed,
                    const service::ChecklistRequest& request)
{
    if (item.isEmpty() || m_session.isReadOnly())
        return;
    const service::ChecklistAct act{m_session.person(), m_session.now(), typed.note.trimmed(),
                                    typed.evidence.trimmed()};
    m_session.act(
        this,
        [request, kind, item, act](const service::Workspace& workspace) {
            return service::markItem(workspace, request, kind, item, act);
        },
        [this, kind, item, request](const Expected<Checklist>& list) {
            if (list) {
                stored(kind, item, request);
                return;
            }
            Q_EMIT failed(list.error());
            Q_EMIT refused(item);
        });
}

void ListDesk::stored(MarkKind kind, const QString& item, const service::ChecklistRequest& request)
{
    const auto isThis = [&](const Tick& tick) { return tick.item == item && tick.request.to == request.to; };
    if (kind == MarkKind::Tick)
        m_ticks.push_back({request, item});
    else if (kind == MarkKind::Untick)
        std::erase_if(m_ticks, isThis);
    Q_EMIT marked(item);
    Q_EMIT ticksChanged(!m_ticks.empty());
    Q_EMIT said(kind == MarkKind::Tick     ? tr("Ticked: %1").arg(item)
                : kind == MarkKind::Untick ? tr("Taken back: %1").arg(item)
                                           : tr("Noted: %1").arg(item));
}

void ListDesk::undoTick()
{
    if (m_ticks.empty())
        return;
    const Tick last = m_ticks.back();
    m_ticks.pop_back();
    Q_EMIT ticksChanged(!m_ticks.empty());
    mark(MarkKind::Untick, last.item, {}, last.request);
}

void ListDesk::askClose(const Checklist& list, const service::ChecklistRequest& request)
{
    const int notDone = list.count(checklist::Status::Attention) + list.count(checklist::Status::Open);
    auto* box =
        new QMessageBox(QMessageBox::Warning, tr("Close the period"),
                        tr("%1 then stands as it is, for good: nobody can tick, take back or annotate "
                           "on it any more. Items not done, and carried over into the next period: %2")
                            .arg(checklist::instanceId(list.id, list.window, list.subject))
                            .arg(notDone),
                        QMessageBox::NoButton, m_window);
    box->setObjectName(u"closeBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setDefaultButton(box->addButton(tr("Cancel"), QMessageBox::RejectRole));
    const QPushButton* close = box->addButton(tr("Close it"), QMessageBox::AcceptRole);
    connect(close, &QPushButton::clicked, this, [this, request] { closeNow(request); });
    box->open();
}

void ListDesk::closeNow(const service::ChecklistRequest& request)
{
    const service::ChecklistAct act{m_session.person(), m_session.now()};
    m_session.act(
        this,
        [request, act](const service::Workspace& workspace) {
            return service::closeChecklist(workspace, request, act);
        },
        [this](const Expected<Checklist>& list) {
            if (list)
                Q_EMIT said(tr("Closed: %1").arg(list->id));
            else
                Q_EMIT failed(list.error());
        });
}

} // namespace caretaker::ui
