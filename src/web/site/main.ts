// Entry of the script that every page of the site loads.
export {};
