/** Style sheets are brought in for what they do, and hand nothing over. */
declare module "*.css";
