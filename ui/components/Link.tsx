/** Links and ways of the explorer. They carry the certainty switch from page to page. */
import { Link as RouterLink, NavLink as RouterNavLink, useLocation, useNavigate } from 'react-router';
import type { LinkProps as RouterLinkProps, NavigateOptions, NavLinkProps as RouterNavLinkProps } from 'react-router';
import { carried } from '../certainty/certainty.ts';
import { useAhead } from './ahead.ts';

type LinkProps = Omit<RouterLinkProps, 'to'> & { to: string };

export function Link({ to, ...rest }: LinkProps) {
  const { search } = useLocation();
  const address = carried(to, search);
  return <RouterLink to={address} {...useAhead(address)} {...rest} />;
}

export function NavLink({ to, ...rest }: Omit<RouterNavLinkProps, 'to'> & { to: string }) {
  const { search } = useLocation();
  const address = carried(to, search);
  return <RouterNavLink to={address} {...useAhead(address)} {...rest} />;
}

/** A way to another address, for forms. */
export function useGo(): (to: string, options?: NavigateOptions) => void {
  const navigate = useNavigate();
  const { search } = useLocation();
  return (to, options) => void navigate(carried(to, search), options);
}
