package org.suban.catalog;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets the list look for approved versions from time to time. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class CatalogConfiguration {}
