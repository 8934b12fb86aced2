// Open sessions of the person: each can be ended, or all the others at once.
import { DURACION_SESION, OCIO_SESION } from '@kpt/domain/acceso'
import { FRASES_VIA, formatInstante, textoDispositivo } from '@kpt/textos'
import { useMutation } from '@tanstack/react-query'
import { api } from '../../api/cliente.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { consultas } from '../../app/consultas.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { Chip } from '../../ui/chip.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'

type Sesion = Respuesta<'GET /api/cuenta/sesiones'>['sesiones'][number]

const HORA = 3_600_000

export function Sesiones({ sesiones }: { sesiones: readonly Sesion[] }) {
  const todas = useCierre(() => api('POST /api/cuenta/sesiones/cierre'))
  const otras = sesiones.filter((s) => !s.esta).length
  return (
    <section className="seccion" aria-labelledby="sesiones">
      <h2 id="sesiones">Dónde tiene la sesión abierta</h2>
      <p>
        Una sesión termina sola después de {OCIO_SESION / HORA} horas sin usarla, y a las {DURACION_SESION / HORA} horas
        de abierta aunque se use. Del lugar solo se guarda la red, sin su último tramo.
      </p>
      {todas.isError ? <Aviso tono="error">{todas.error.message}</Aviso> : null}
      {todas.isSuccess ? (
        <Aviso tono="bien" vivo>
          {todas.data.cerradas === 1 ? 'Se cerró la otra sesión.' : `Se cerraron ${todas.data.cerradas} sesiones.`}
        </Aviso>
      ) : null}
      <Tabla titulo="Sesiones abiertas" tituloOculto columnas={COLUMNAS} filas={sesiones} clave={(s) => s.id} />
      {otras > 0 ? (
        <div className="acciones">
          <Boton variante="peligro" ocupado={todas.isPending} onClick={() => todas.mutate()}>
            {otras === 1 ? 'Cerrar la otra sesión' : `Cerrar las otras ${otras} sesiones`}
          </Boton>
        </div>
      ) : null}
    </section>
  )
}

function useCierre(cerrar: () => Promise<{ cerradas: number }>) {
  return useMutation({
    mutationFn: cerrar,
    onSettled: () => consultas.invalidateQueries({ queryKey: ['GET /api/cuenta/sesiones'] }),
  })
}

const COLUMNAS: Columna<Sesion>[] = [
  { clave: 'dispositivo', titulo: 'Dispositivo', nombra: true, celda: (s) => textoDispositivo(s.agente) },
  { clave: 'como', titulo: 'Cómo ingresó', celda: comoIngreso },
  { clave: 'red', titulo: 'Red', celda: (s) => s.red ?? 'Sin dato' },
  { clave: 'abierta', titulo: 'Desde', celda: (s) => formatInstante(Date.parse(s.abierta)) },
  { clave: 'vista', titulo: 'Último uso', celda: (s) => formatInstante(Date.parse(s.vista)) },
  {
    clave: 'cerrar',
    titulo: 'Cerrar',
    celda: (s) =>
      s.esta ? (
        <Chip tono="bien" icono="bien">
          Esta sesión
        </Chip>
      ) : (
        <Cerrar sesion={s} />
      ),
  },
]

function comoIngreso({ via, segundoFactor }: Sesion): string {
  const frase = via === 'clave' && segundoFactor ? 'con contraseña y segundo paso' : FRASES_VIA[via]
  return `${frase.charAt(0).toUpperCase()}${frase.slice(1)}`
}

function Cerrar({ sesion }: { sesion: Sesion }) {
  const cierre = useCierre(() => api('POST /api/cuenta/sesiones/:sesion/cierre', { params: { sesion: sesion.id } }))
  return (
    <Boton
      ocupado={cierre.isPending}
      aria-label={`Cerrar la sesión de ${textoDispositivo(sesion.agente)}`}
      onClick={() => cierre.mutate()}
    >
      Cerrar
    </Boton>
  )
}
