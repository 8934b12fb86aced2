// A run opened: what it found, by message and blocking first, and what changed since the one before.
import type { Hallazgo } from '@kpt/domain/shared'
import { contar, formatInstante } from '@kpt/textos'
import { textoHallazgoCorte, tituloHallazgoCorte } from '@kpt/textos/libro-corte'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { consulta } from '../../../api/consulta.ts'
import type { Respuesta } from '../../../api/tipos.ts'
import { Chip } from '../../../ui/chip.tsx'
import { Datos } from '../../../ui/datos.tsx'
import { Desplegable } from '../../../ui/desplegable.tsx'
import type { Clave } from '../borrador/red.ts'
import { direccionReporte } from '../direccion.ts'
import { formaDe } from '../formas.tsx'

const RUTA = 'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/validaciones/:n'
type Abierta = Respuesta<typeof RUTA>
type Grupo = Abierta['grupos'][number]

const GRAVEDAD = {
  error: ['mal', 'mal', 'Bloquea el envío'],
  aviso: ['alerta', 'alerta', 'Pide un motivo'],
  nota: ['nota', 'nota', 'Para revisar'],
} as const

export function ValidacionAbierta({ clave, n }: { clave: Clave; n: number }) {
  const corrida = useQuery(consulta(RUTA, { params: { ...clave, n: String(n) }, consulta: {} }))
  return (
    <section className="seccion" aria-labelledby="validacion-abierta">
      <Datos de={corrida}>
        {(c) => (
          <>
            <h3 id="validacion-abierta">Validación del {formatInstante(Date.parse(c.en), true)}</h3>
            <p className="menor tenue">
              {formaDe(clave).reglas}, versión {c.reglas}.
            </p>
            {c.cambio ? <Cambio cambio={c.cambio} clave={clave} /> : null}
            {c.grupos.length === 0 ? <p>Las reglas no hallaron nada.</p> : <Grupos grupos={c.grupos} clave={clave} />}
          </>
        )}
      </Datos>
    </section>
  )
}

function Cambio({ cambio, clave }: { cambio: NonNullable<Abierta['cambio']>; clave: Clave }) {
  const suma = (grupos: readonly Grupo[]) => grupos.reduce((total, g) => total + g.cuantos, 0)
  const [nuevos, resueltos] = [suma(cambio.nuevos), suma(cambio.resueltos)]
  return (
    <>
      <p>
        Desde la validación del {formatInstante(Date.parse(cambio.contra.en), true)}:{' '}
        {contar(nuevos, 'hallazgo nuevo', 'hallazgos nuevos')}, {contar(resueltos, 'resuelto', 'resueltos')} y{' '}
        {contar(cambio.siguen, 'que sigue', 'que siguen')}.
      </p>
      {nuevos > 0 ? (
        <Desplegable titulo="Ver los nuevos">
          <Grupos grupos={cambio.nuevos} clave={clave} />
        </Desplegable>
      ) : null}
      {resueltos > 0 ? (
        <Desplegable titulo="Ver los resueltos">
          <Grupos grupos={cambio.resueltos} clave={clave} />
        </Desplegable>
      ) : null}
    </>
  )
}

function Grupos({ grupos, clave }: { grupos: readonly Grupo[]; clave: Clave }) {
  return (
    <ul className="lista-llana pila">
      {grupos.map((g) => {
        const [tono, icono, palabra] = GRAVEDAD[g.gravedad]
        return (
          <li key={g.regla}>
            <p>
              <Chip tono={tono} icono={icono}>
                {palabra}
              </Chip>{' '}
              <strong>{tituloHallazgoCorte(g.regla)}</strong> ({g.cuantos})
            </p>
            <ul>
              {g.hallazgos.map((h) => (
                <li key={`${h.ruta.meta} ${h.ruta.campo} ${h.ruta.fuente ?? ''}`}>
                  <Link to={direccionReporte(clave)} search={formaDe(clave).aLugar(h.ruta.meta)}>
                    {h.ruta.meta}
                  </Link>
                  : {textoHallazgoCorte(h as Hallazgo).mensaje}
                </li>
              ))}
            </ul>
            {g.cuantos > g.hallazgos.length ? (
              <p className="menor tenue">Se muestran los primeros {g.hallazgos.length}.</p>
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}
