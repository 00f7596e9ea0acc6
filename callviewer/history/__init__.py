"""Where rows come from: joins the service and, where there is one, the copy on this computer."""
