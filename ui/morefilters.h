#pragma once

#include "models/domain/filter.h"
#include "ui/facetfilter.h"

namespace steward {

/// What is chosen in the menu "More" of the filter bar.
struct MoreValues {
    QVariantList wanted;
    QVariantList leftOut;
};

/// The conditions that are counted only when somebody looks, as entries of one menu; what is chosen and unusual (45 days, a
/// date, a language) is among them.
QList<FacetFilter::Choice> moreChoices(const QVariantList &wanted, const QVariantList &leftOut);
MoreValues moreValues(const AdministratorFilter &filter);
/// Sets what these entries stand for.
void readMore(const QVariantList &wanted, const QVariantList &leftOut, AdministratorFilter &filter);

/// The same for one entry, in place of the others of its kind.
void setOnlyMore(const QVariant &choice, AdministratorFilter &filter);

} // namespace steward
