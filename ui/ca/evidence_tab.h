// SPDX-License-Identifier: GPL-3.0-or-later
//
// EvidenceTab: the raw bytes behind what was observed of a CA; exported so that others can check them without
// this program. A case export holds the record of decisions too.
#pragma once

#include "core/service/evidence_service.h"
#include "ui/ca/ca_tab.h"

#include <functional>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace caretaker::ui {

class CellView;

class EvidenceTab : public CaTab
{
    Q_OBJECT
public:
    EvidenceTab(Session& session, QWidget* parent);

protected:
    void clear() override;
    void ask() override;

private:
    /// Asks for a file, and then does it.
    void chooseFile(const QString& title, const QString& name, std::function<void(const QString&)> then);
    void exportEvidence(const QString& path);
    void exportCase(const QString& path);
    void showUses(const std::vector<store::EvidenceUse>& uses);
    void setBusy(bool busy);

    QLabel* m_note;
    CellView* m_list;
    QPushButton* m_evidence;
    QPushButton* m_case;
};

} // namespace caretaker::ui
