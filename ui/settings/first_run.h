// SPDX-License-Identifier: GPL-3.0-or-later
//
// FirstRun: what to begin with, where there is no database yet: the lab fleet, a fleet from a file, or a
// database and configuration that are there already. Accepted with a request(); nothing is made that is not
// wanted.
#pragma once

#include "core/service/workspace.h"
#include "ui/base/session.h"

#include <QWizard>

namespace caretaker::ui {

class FirstRun : public QWizard
{
    Q_OBJECT
public:
    enum PageId { ChoicePage, LabPage, ImportPage, OpenPage };
    struct Places
    {
        QString lab;      ///< a folder
        QString database; ///< offered for an import
        int labDays = 104;
    };
    FirstRun(const Places& places, const Clock& clock, QWidget* parent = nullptr);

    /// What to open, once accepted.
    const service::WorkspaceRequest& request() const { return m_request; }
    void setRequest(const service::WorkspaceRequest& request) { m_request = request; }

private:
    service::WorkspaceRequest m_request;
};

} // namespace caretaker::ui
