// What a person does with the own account, sessions and second factor; all of it in the national chain.
import type { HechosCorreo } from '../correos/index.ts'
import { type Accion, accion, conPrefijo } from './accion.ts'

const SEGUNDO_FACTOR: Record<HechosCorreo<'segundo_factor.cambio'>['cambio'], Accion> = {
  codigos_activados: accion(
    'Segundo paso: aplicación de códigos',
    () => 'activó la aplicación de códigos de su cuenta',
  ),
  codigos_quitados: accion(
    'Segundo paso: sin aplicación de códigos',
    () => 'quitó la aplicación de códigos de su cuenta',
  ),
  llave_agregada: accion('Segundo paso: nueva llave de acceso', () => 'agregó una llave de acceso a su cuenta'),
  llave_quitada: accion('Segundo paso: llave de acceso retirada', () => 'quitó una llave de acceso de su cuenta'),
  recuperacion_nueva: accion('Segundo paso: códigos de recuperación', () => 'pidió códigos de recuperación nuevos'),
  recuperacion_usada: accion('Ingreso con código de recuperación', () => 'ingresó con un código de recuperación'),
}

const IDENTIDAD: Record<HechosCorreo<'identidad.cambio'>['cambio'], Accion> = {
  unida: accion('Identidad de otro proveedor: unión', () => 'unió a su cuenta una identidad de otro proveedor'),
  separada: accion(
    'Identidad de otro proveedor: separación',
    () => 'separó de su cuenta una identidad de otro proveedor',
  ),
  permitida: accion(
    'Identidad de otro proveedor: permiso',
    () => 'permitió de nuevo una identidad de otro proveedor en su cuenta',
  ),
}

export const DE_CUENTA: Readonly<Record<string, Accion>> = {
  ...conPrefijo('segundo_factor', SEGUNDO_FACTOR),
  ...conPrefijo('identidad', IDENTIDAD),
  'rescate.pedir': accion('Rescate de una cuenta: pedido', () => 'pidió entrar sin su segundo paso'),
  'rescate.cancelar': accion('Rescate de una cuenta: cancelado', (h) =>
    h.fin === 'ingreso'
      ? 'ingresó con su segundo paso y canceló el pedido de entrar sin él'
      : 'canceló el pedido de entrar sin su segundo paso',
  ),
  'rescate.hacer': accion('Rescate de una cuenta: hecho', () => 'quitó su segundo paso después de la espera'),
  'sesion.abrir': accion('Ingreso', () => 'ingresó al sistema'),
  'sesion.trabajar_como': accion('Cambio de nombramiento', () => 'pasó a trabajar con otro de sus nombramientos'),
  'sesion.cerrar_otras': accion('Cierre de otras sesiones', () => 'cerró sesiones suyas que estaban abiertas'),
  'agenda.crear': accion(
    'Enlace de calendario: creado',
    () => 'creó su enlace para seguir sus plazos en su calendario',
  ),
  'agenda.retirar': accion('Enlace de calendario: retirado', () => 'retiró su enlace de calendario'),
  'cuenta.activar': accion('Activación de una cuenta', () => 'escogió su contraseña y activó su cuenta'),
  'clave.cambiar': accion('Cambio de contraseña', (h) =>
    h.por === 'enlace' ? 'cambió su contraseña con el enlace que le llegó' : 'cambió su contraseña desde su cuenta',
  ),
}
