import type { Strings } from '../strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  retry: 'Reintentar',
  close: 'Cerrar',
  cancel: 'Cancelar',
  done: 'Listo',
  total: 'Total',

  copyValue: 'Copiar {value}',
  copied: 'Copiado',
  copyFailed: 'No se pudo copiar. Seleccione el texto y cópielo usted.',

  clearFilters: 'Quitar los filtros',

  dataAsOf: 'Datos a fecha de {time}',
  stale: 'No se pudo actualizar. Los datos que ve son del {time}.',
  staleUndated: 'No se pudo actualizar. Se muestran los últimos datos conocidos.',
  empty: 'Aún no hay nada aquí.',
  filteredEmpty: 'Ningún resultado con estos filtros.',

  error_network: 'No se puede acceder al servidor. Compruebe la conexión y vuelva a intentarlo.',
  error_timeout: 'El servidor tarda demasiado en responder. Vuelva a intentarlo.',
  error_schema: 'No se puede leer la respuesta del servidor. Vuelva a intentarlo o avise a soporte.',
  error_rate_limited: 'Demasiadas solicitudes a la vez. Espere un momento y vuelva a intentarlo.',
  error_forbidden: 'No tiene permiso para ver estos datos. Consulte a un administrador de la cuenta.',
  error_not_found: 'Esto ya no existe o se ha movido.',
  error_server: 'Se produjo un problema en el servidor. Vuelva a intentarlo en un momento.',
  error_session_expired: 'Su sesión ha caducado. Inicie sesión de nuevo para continuar.',
  error_unknown: 'Se produjo un problema. Vuelva a intentarlo.',
  requestId: 'Solicitud {id}',
};
