import { fechaEn } from '@kpt/domain/shared'
import { formatFecha, formatInstante, fraseReparto, NOMBRES_ROL, type NombresReparto } from '@kpt/textos'
import { api } from '../../api/cliente.ts'
import { Direccion } from '../../ui/direccion.tsx'
import type { Columna } from '../../ui/tabla.tsx'
import { CambiarReparto } from './cambiar-reparto.tsx'
import { Confirmar } from './confirmar.tsx'
import { type Equipo, type Invitacion, nombresDe, type Persona } from './partes.ts'
import { Reenviar } from './reenviar.tsx'

type Papel = Pick<Persona, 'nombre' | 'correo' | 'rol' | 'direccion' | 'reparto'>

function quien<F extends Papel>(): Columna<F> {
  return {
    clave: 'quien',
    titulo: 'Persona',
    nombra: true,
    ancho: 'largo',
    celda: (f) => (
      <>
        {f.nombre}
        <br />
        <span className="tenue menor">
          <Direccion correo={f.correo} />
        </span>
      </>
    ),
  }
}

function papel<F extends Papel>(nombres: NombresReparto): Columna<F> {
  return {
    clave: 'papel',
    titulo: 'Papel',
    ancho: 'medio',
    celda: (f) => (
      <>
        {NOMBRES_ROL[f.rol]}
        {f.direccion ? `: ${f.direccion}` : ''}
        {f.reparto ? (
          <>
            <br />
            <span className="tenue menor">Escribe {fraseReparto(f.reparto, nombres)}</span>
          </>
        ) : null}
      </>
    ),
  }
}

export function columnasPersonas(equipo: Equipo): Columna<Persona>[] {
  return [
    quien(),
    papel(nombresDe(equipo)),
    { clave: 'desde', titulo: 'Desde', celda: (f) => formatFecha(fechaEn(Date.parse(f.desde))) },
    { clave: 'invita', titulo: 'La invitó', celda: (f) => f.invita ?? '—' },
    {
      clave: 'acto',
      titulo: 'Qué hacer',
      celda: (f) =>
        f.esUsted ? (
          <span className="tenue">Es usted</span>
        ) : (
          <div className="acciones">
            {f.reparto ? <CambiarReparto persona={f} repartible={equipo} /> : null}
            <Retirar persona={f} />
          </div>
        ),
    },
  ]
}

function Retirar({ persona: { nombre, nombramiento } }: { persona: Persona }) {
  return (
    <Confirmar
      texto="Retirar"
      nombre={nombre}
      pregunta={`¿Retirar a ${nombre} del equipo?`}
      si="Sí, retirar"
      hacer={() => api('POST /api/equipo/personas/:nombramiento/retiro', { params: { nombramiento } })}
    >
      <p>
        Deja de entrar en este instante, también si tiene KPT abierto, y se le avisa por correo. Lo que escribió se
        conserva con su nombre. Si vuelve, puede invitarla de nuevo.
      </p>
    </Confirmar>
  )
}

export function columnasInvitaciones(equipo: Equipo): Columna<Invitacion>[] {
  return [
    quien(),
    papel(nombresDe(equipo)),
    {
      clave: 'vence',
      titulo: 'Su enlace sirve hasta',
      celda: (f) => (
        <>
          {formatInstante(Date.parse(f.vence))}
          {f.vencida ? ' (ya venció)' : ''}
        </>
      ),
    },
    {
      clave: 'acto',
      titulo: 'Qué hacer',
      celda: (f) => (
        <div className="acciones">
          <Reenviar invitacion={f} />
          <Confirmar
            texto="Anular"
            nombre={f.nombre}
            pregunta={`¿Anular la invitación de ${f.nombre}?`}
            si="Sí, anular"
            hacer={() => api('POST /api/equipo/invitaciones/:invitacion/anulacion', { params: { invitacion: f.id } })}
          >
            <p>El enlace que le llegó deja de servir. Puede invitarla de nuevo cuando quiera.</p>
          </Confirmar>
        </div>
      ),
    },
  ]
}

type Retirado = Equipo['retirados'][number]

export function columnasRetirados(equipo: Equipo): Columna<Retirado>[] {
  return [
    quien(),
    papel(nombresDe(equipo)),
    { clave: 'desde', titulo: 'Desde', celda: (f) => formatInstante(Date.parse(f.desde)) },
    { clave: 'hasta', titulo: 'Hasta', celda: (f) => formatInstante(Date.parse(f.hasta)) },
  ]
}
