// SPDX-License-Identifier: GPL-3.0-or-later
//
// CaPage: all about one CA. Its argument is a handle, or "handle/tab" with the name of a tab: overview,
// diagnosis, objects, metrics, case, notices, contacts, evidence.
#pragma once

#include "core/base/ids.h"
#include "ui/base/page.h"

#include <optional>

QT_BEGIN_NAMESPACE
class QStackedLayout;
class QTabWidget;
QT_END_NAMESPACE

namespace caretaker::ui {

class CaHeader;
class CaTab;
struct CaFacts;

PageEntry caPage();

class CaPage : public Page
{
    Q_OBJECT
public:
    CaPage(Session& session, QWidget* parent);

    void refresh() override;
    void open(const QString& argument) override;
    void saveState(QSettings& settings) const override;
    void restoreState(QSettings& settings) override;

    const std::optional<CaHandle>& ca() const { return m_ca; }
    QString tabName() const;

private:
    void addTab(CaTab* tab, const QString& name, const QString& icon, const QString& title);
    void addActions();
    void showTab(const QString& name);
    void goTo(const QString& handle);
    void askFacts();
    void showFacts(const Expected<CaFacts>& facts);

    std::optional<CaHandle> m_ca;
    QStackedLayout* m_stack; ///< the note that no CA was chosen, and the page
    CaHeader* m_header;
    QTabWidget* m_tabs;
};

} // namespace caretaker::ui
