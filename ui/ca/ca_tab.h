// SPDX-License-Identifier: GPL-3.0-or-later
//
// CaTab: one tab of the page of a CA. It asks for what it shows when it is shown, and again when the CA or
// the database became another.
#pragma once

#include "core/base/ids.h"
#include "ui/base/session.h"

#include <QWidget>

namespace caretaker::ui {

class CaTab : public QWidget
{
    Q_OBJECT
public:
    CaTab(Session& session, QWidget* parent);

    /// Another CA: what was shown of the last one goes.
    void setCa(const CaHandle& ca);
    /// Something changed: asks now where it is shown, else when it is.
    void invalidate();
    const std::optional<CaHandle>& ca() const { return m_ca; }

Q_SIGNALS:
    void wanted(const QString& page, const QString& argument);
    void said(const QString& message);
    void failed(const caretaker::Error& error);

protected:
    virtual void clear() = 0;
    virtual void ask() = 0; ///< there is a CA
    Session& session() const { return m_session; }
    void showEvent(QShowEvent* event) override;

    /// Asks about this CA; an answer that comes when it is about another one is dropped. Errors are told.
    template <typename Job, typename Then>
    void askAboutCa(Job job, Then then)
    {
        m_session.ask(
            this,
            [ca = *m_ca, job = std::move(job)](const service::Workspace& workspace) {
                return job(workspace, ca);
            },
            [this, ca = *m_ca, then = std::move(then)](auto answer) {
                if (ca != m_ca)
                    return;
                if (answer)
                    then(std::move(*answer));
                else
                    Q_EMIT failed(answer.error());
            });
    }

private:
    Session& m_session;
    std::optional<CaHandle> m_ca;
    bool m_isStale = true;
};

} // namespace caretaker::ui
