#pragma once

#include "models/domain/filter.h"
#include "ui/facetfilter.h"

namespace steward {

/// What is chosen in the menu "More" of the filter bar.
struct MoreValues {
    QVariantList wanted;
    QVariantList leftOut;
};

/// The conditions that have no values to be counted, as entries of one menu; what is chosen and unusual (45 days, a
/// date, a language) is among them.
QList<FacetFilter::Choice> moreChoices(const QVariantList &wanted, const QVariantList &leftOut);
MoreValues moreValues(const AdministratorFilter &filter);
/// Sets what these entries stand for.
void readMore(const QVariantList &wanted, const QVariantList &leftOut, AdministratorFilter &filter);

} // namespace steward
