// History of one value, opened from its field: who changed what and when, and what each version carried.
import type { Campo } from '@kpt/domain/seguimiento'
import { contar, formatInstante, nombreRol } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { consulta } from '../../api/consulta.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { useFiltros } from '../../app/filtros.ts'
import { Boton } from '../../ui/boton.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Dialogo } from '../../ui/dialogo.tsx'
import { OrigenDeCambio } from '../cruce/origenes.tsx'
import { nombrarValor } from './borrador/escrito.ts'
import type { Clave } from './borrador/red.ts'
import { numeroCorto } from './direccion.ts'
import { nombreLugar } from './rejilla/etiquetas.ts'

const RUTA = 'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/metas/:meta/historia'
type Historia = Respuesta<typeof RUTA>

type Props = { readonly clave: Clave; readonly nombreFuente: (fuente: string) => string }

/** `historia=25200-M-0012/obligado/sgp_salud` in the address. */
export function HistoriaCelda({ clave, nombreFuente }: Props) {
  const [{ historia }, cambiar] = useFiltros()
  const [meta = '', campo = '', fuente = ''] = (historia ?? '').split('/')
  const cerrar = () => cambiar({ historia: undefined })
  return (
    <Dialogo
      abierto={meta !== ''}
      titulo={
        meta
          ? `Meta ${numeroCorto(meta)}: ${nombreLugar(campo as Campo, fuente ? nombreFuente(fuente) : undefined)}`
          : ''
      }
      onCerrar={cerrar}
      acciones={<Boton onClick={cerrar}>Cerrar</Boton>}
    >
      {meta ? <Cambios clave={clave} meta={meta} campo={campo as Campo} fuente={fuente} /> : null}
    </Dialogo>
  )
}

type PropsCambios = { readonly clave: Clave; readonly meta: string; readonly campo: Campo; readonly fuente: string }

function Cambios({ clave, meta, campo, fuente }: PropsCambios) {
  const historia = useQuery({
    ...consulta(RUTA, { params: { ...clave, meta }, consulta: { campo, clave: fuente } }),
    staleTime: 0,
  })
  return <Datos de={historia}>{(h) => <Lista historia={h} campo={campo} clave={clave} meta={meta} />}</Datos>
}

type PropsLista = Pick<PropsCambios, 'clave' | 'meta' | 'campo'> & { readonly historia: Historia }

function Lista({ historia: { cambios, enviados }, campo, clave, meta }: PropsLista) {
  const valor = (v: string | null) => <strong className="numero">{nombrarValor(campo, v)}</strong>
  return (
    <div className="pila">
      <section className="pila pila--2">
        <h3>{cambios.length === 0 ? 'Nadie ha cambiado este valor' : contar(cambios.length, 'cambio', 'cambios')}</h3>
        <ol className="historia">
          {cambios.map((c) => (
            <li key={`${c.en} ${c.antes} ${c.despues}`}>
              <p>
                {valor(c.antes)} → {valor(c.despues)}
              </p>
              <p className="tenue menor">
                {c.autor.nombre}, {nombreRol(c.autor.rol)} · {formatInstante(Date.parse(c.en), true)}
              </p>
              <OrigenDeCambio clave={clave} meta={meta} opId={c.opId} />
            </li>
          ))}
        </ol>
      </section>
      {enviados.length > 0 ? (
        <section className="pila pila--2">
          <h3>En las versiones enviadas</h3>
          <ol className="historia">
            {enviados.map((e) => (
              <li key={e.version}>
                <p>
                  Versión {e.version}: {valor(e.valor)}
                </p>
                <p className="tenue menor">
                  Recibo {e.recibo} · {formatInstante(Date.parse(e.enviadaEn), true)}
                </p>
              </li>
            ))}
          </ol>
        </section>
      ) : null}
    </div>
  )
}
