// Refusals at the door: sessions, factors, identities, links and teams.
import { formatInstante } from '../formato.ts'
import type { FrasesDe } from './frases.ts'

export const FRASES_PROBLEMA_ACCESO: FrasesDe<
  'sesion' | 'clave' | 'enlace' | 'factor' | 'rescate' | 'identidad' | 'equipo'
> = {
  'sesion.requerida': () => 'Para seguir debe iniciar sesión.',
  'sesion.credenciales': () => 'El correo o la contraseña no coinciden. Revise ambos y vuelva a intentarlo.',
  'sesion.sin_nombramiento': () =>
    'La contraseña es correcta, pero usted ya no tiene un nombramiento vigente en KPT. Si le corresponde uno, solicite ser usuario líder o pida a quien administra su organismo que lo invite.',
  'sesion.bloqueada': (d) => `Hubo demasiados intentos. Puede volver a intentarlo a las ${d.hasta}.`,
  'sesion.nombramiento': () => 'Ese nombramiento no es suyo o ya terminó. Actualice la página.',
  'equipo.rol': () => 'Usted no puede invitar a alguien con ese papel: escoja uno de los de su equipo.',
  'equipo.correo': () => 'Escriba un correo válido, como nombre@alcaldia.gov.co.',
  'equipo.ya_esta': (d) =>
    `${d.correo} ya está en el equipo o tiene una invitación pendiente. Búsquelo en la lista: allí puede volver a enviarle el enlace o cambiar lo que escribe.`,
  'equipo.reparto': () =>
    'Solo a un delegado se le encargan líneas o sectores, y deben ser de su plan. Actualice la página: puede que el plan haya cambiado.',
  'equipo.no_existe': () => 'Esa persona o esa invitación ya no está en su equipo. Actualice la página.',
  'enlace.no_sirve': () =>
    'Este enlace ya no sirve: venció, ya se usó o se pidió otro después. Pida uno nuevo y use el último que le llegó.',
  'clave.debil': () => 'Escoja otra contraseña: la que escribió es fácil de adivinar.',
  'clave.actual': () => 'La contraseña de ahora no es esa. Revísela y vuelva a escribirla.',
  'sesion.no_existe': () => 'Esa sesión ya se había cerrado.',
  'sesion.segundo_factor': () => 'Su rol pide verificación en dos pasos. Actívela en «Mi cuenta» para seguir.',
  'sesion.paso_vencido': () => 'Pasó mucho tiempo o hubo varios códigos errados. Empiece de nuevo el ingreso.',
  'factor.codigo': () =>
    'El código no coincide o ya se usó. Escriba el que muestra ahora su aplicación, o uno de recuperación sin usar.',
  'rescate.espera': (d) =>
    `Todavía no: con este enlace puede quitar el segundo paso desde el ${formatInstante(Date.parse(d.desde))} (hora de Bogotá).`,
  'factor.llave': () => 'No se pudo comprobar la llave de acceso. Vuelva a intentarlo o use otra forma de ingresar.',
  'factor.ya_existe': () => 'Ya tiene una aplicación de códigos. Quítela antes de agregar otra.',
  'factor.no_existe': () => 'Eso ya no está en su cuenta. Actualice la página.',
  'factor.exigido': () =>
    'Su rol pide verificación en dos pasos, y esta es la única que tiene. Agregue otra antes de quitarla.',
  'factor.sin_llave': () =>
    'Este sistema todavía no puede guardar el secreto de una aplicación: le falta su llave de cifrado. Use una llave de acceso o avise a quien lo administra.',
  'identidad.sin_proveedor': () => 'Este sistema no tiene otro proveedor de identidad. Ingrese con su contraseña.',
  'identidad.no_responde': () =>
    'El proveedor de identidad no responde. Vuelva a intentarlo en unos minutos o ingrese con su contraseña.',
  'identidad.cancelada': () =>
    'El ingreso se canceló en la página del proveedor de identidad. No se abrió ninguna sesión.',
  'identidad.respuesta': () =>
    'No pudimos comprobar lo que respondió el proveedor de identidad, así que no se abrió ninguna sesión. Empiece de nuevo el ingreso.',
  'identidad.acr': () =>
    'El proveedor no comprobó su identidad con la seguridad que este sistema pide. Use allí un medio más seguro o ingrese con su contraseña.',
  'identidad.correo_sin_verificar': () =>
    'El proveedor de identidad no nos dio un correo verificado, así que no sabemos cuál es su usuario. Verifique allí su correo o ingrese con su contraseña.',
  'identidad.sin_cuenta': (d) =>
    `No hay un usuario de KPT con el correo ${d.correo}. Si ingresa con otro correo, use su contraseña. Si aún no tiene usuario, solicite ser usuario líder o pida a quien administra su organismo que lo invite.`,
  'identidad.otra': () =>
    'El usuario de ese correo ya está unido a otra identidad de este proveedor. Si ese usuario es suyo, ingrese con su contraseña y separe la otra en «Mi cuenta»; si heredó el correo de otra persona, solicite su propio usuario.',
  'identidad.separada': () =>
    'Usted separó esta identidad de su usuario. Ingrese con su contraseña y, si quiere volver a usarla, permítala en «Mi cuenta».',
  'identidad.sin_nombramiento': () =>
    'Su identidad es correcta, pero usted ya no tiene un nombramiento vigente en KPT. Si le corresponde uno, solicite ser usuario líder o pida a quien administra su organismo que lo invite.',
  'identidad.no_existe': () => 'Esa identidad ya no está en su cuenta. Actualice la página.',
}
