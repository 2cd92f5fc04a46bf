// SPDX-License-Identifier: GPL-3.0-or-later
//
// ListDesk: what a person does to a checklist: marks, the undoing of ticks, closing. It stores through
// core/service/checklist_desk as the session's person, and says what came of it.
#pragma once

#include "core/service/checklist_desk.h"
#include "ui/base/session.h"
#include "ui/checklists/note_form.h"

namespace caretaker::ui {

class ListDesk : public QObject
{
    Q_OBJECT
public:
    ListDesk(Session& session, QWidget* parent);

    void mark(checklist::MarkKind kind, const QString& item, const TypedNote& typed,
              const service::ChecklistRequest& request);
    /// Takes back the last tick that was made here and still stands.
    void undoTick();
    /// Spells out what closing means, and closes when the person agrees.
    void askClose(const checklist::Checklist& list, const service::ChecklistRequest& request);

Q_SIGNALS:
    void marked(const QString& item);
    void refused(const QString& item);
    void ticksChanged(bool canUndo);
    void said(const QString& message);
    void failed(const caretaker::Error& error);

private:
    struct Tick
    {
        service::ChecklistRequest request;
        QString item;
    };
    void stored(checklist::MarkKind kind, const QString& item, const service::ChecklistRequest& request);
    void closeNow(const service::ChecklistRequest& request);

    Session& m_session;
    QWidget* m_window;         ///< that dialogs belong to
    std::vector<Tick> m_ticks; ///< made here and not taken back, oldest first
};

} // namespace caretaker::ui
