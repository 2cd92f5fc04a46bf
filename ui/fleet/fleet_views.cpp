// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/fleet_views.h"

#include <QSettings>

#include <algorithm>

namespace caretaker::ui {

using namespace Qt::StringLiterals;

std::vector<FleetView> FleetViews::shipped()
{
    return {{tr("All CAs"), {}},
            {tr("Not healthy"), u"-state:healthy"_s},
            {tr("About to change state"), u"candidate:any"_s},
            {tr("With an issue"), u"issue:any"_s},
            {tr("With an open case"), u"case:any"_s},
            {tr("Waiting for approval"), u"case:proposed"_s},
            {tr("Manifest older than a day"), u"age>24h"_s}};
}

void FleetViews::save(FleetView view)
{
    forget(view.name);
    const auto place = std::ranges::lower_bound(m_saved, view.name, {}, &FleetView::name);
    m_saved.insert(place, std::move(view));
}

void FleetViews::forget(const QString& name)
{
    std::erase_if(m_saved, [&](const FleetView& view) { return view.name == name; });
}

void FleetViews::writeTo(QSettings& settings) const
{
    settings.remove("views");
    settings.beginWriteArray("views", static_cast<int>(m_saved.size()));
    for (int i = 0; i < static_cast<int>(m_saved.size()); ++i) {
        const FleetView& view = m_saved[static_cast<std::size_t>(i)];
        settings.setArrayIndex(i);
        settings.setValue("name", view.name);
        settings.setValue("filter", view.filter);
        settings.setValue("columns", view.columns);
    }
    settings.endArray();
}

void FleetViews::readFrom(QSettings& settings)
{
    m_saved.clear();
    const int count = settings.beginReadArray("views");
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        save({settings.value("name").toString(), settings.value("filter").toString(),
              settings.value("columns").toByteArray()});
    }
    settings.endArray();
}

} // namespace caretaker::ui
