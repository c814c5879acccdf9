package org.suban.house.samples.second;

import org.suban.house.samples.first.First;

record Second(First forbidden) {}
