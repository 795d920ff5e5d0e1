/// What comes in from and goes out to other programs: reading a draft, writing the final Word file. Pure functions over
/// values; knows neither HTTP nor the database, nor who is asking.
@NullMarked
package org.adref.exchange;

import org.jspecify.annotations.NullMarked;
