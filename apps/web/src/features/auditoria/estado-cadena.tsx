// How the chain stands: what the last verification found, up to where, and the last seal.
import { contar, formatInstante, formatNumero } from '@kpt/textos'
import { fraseDeFalla } from '@kpt/textos/auditoria'
import { useQuery } from '@tanstack/react-query'
import { direccion } from '../../api/cliente.ts'
import { consulta } from '../../api/consulta.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { nombreCompleto } from '../../app/entidad.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Chip } from '../../ui/chip.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Desplegable } from '../../ui/desplegable.tsx'

type Estado = Respuesta<'GET /api/auditoria/estado'>
type Falla = NonNullable<Estado['todas']>['fallas'][number]

/** `pais`: the person sees all chains, and what was found in all of them. */
export function EstadoDeLaCadena({ cadena, pais }: { cadena: string | undefined; pais: boolean }) {
  const estado = useQuery(consulta('GET /api/auditoria/estado', { consulta: { cadena } }))
  return (
    <Datos de={estado} lineas={3}>
      {(e) => (
        <section className="pila pila--2 cadena" aria-label="Estado de la cadena">
          {e.cadena ? <Una {...e.cadena} /> : <Todas todas={e.todas} pais={pais} />}
          <Sello sello={e.sello} />
        </section>
      )}
    </Datos>
  )
}

function Una({ cadena, entidad, eslabones, verificada }: NonNullable<Estado['cadena']>) {
  const nombre = entidad ? `Cadena de ${nombreCompleto(entidad)}` : 'Cadena nacional'
  const nuevos = verificada ? eslabones - verificada.hastaN : 0
  return (
    <>
      <p>
        {verificada ? <Integra integra={verificada.integra} /> : <SinVerificar />} {nombre}:{' '}
        {contar(eslabones, 'eslabón', 'eslabones')}
        {verificada ? `, verificada el ${formatInstante(Date.parse(verificada.en))}` : ''}
        {nuevos > 0 ? `; después, ${contar(nuevos, 'eslabón nuevo', 'eslabones nuevos')}` : ''}
      </p>
      <Fallas fallas={verificada?.fallas ?? []} />
      <p className="no-imprimir">
        <a href={archivoDe(cadena)} download>
          Descargar la cadena entera
        </a>{' '}
        <span className="tenue menor">
          Un archivo que se verifica sin este sistema: no lleva nombres ni documentos.
        </span>
      </p>
    </>
  )
}

function Todas({ todas, pais }: Pick<Estado, 'todas'> & { pais: boolean }) {
  if (!todas && pais) return <p className="tenue">Las cadenas aún no se han verificado: se verifican cada noche.</p>
  if (!todas) return <p className="tenue">Escoja una entidad para ver cómo está su cadena.</p>
  const { integra, en, cadenas, eslabones, sellos, fallas } = todas
  return (
    <>
      <p>
        <Integra integra={integra} plural /> {contar(cadenas, 'cadena', 'cadenas')} con{' '}
        {contar(eslabones, 'eslabón', 'eslabones')} y {contar(sellos, 'sello', 'sellos')}, hasta el{' '}
        {formatInstante(Date.parse(en))}
      </p>
      <Fallas fallas={fallas} />
    </>
  )
}

function Integra({ integra, plural = false }: { integra: boolean; plural?: boolean }) {
  if (!integra)
    return (
      <Chip tono="mal" icono="mal">
        Alterada
      </Chip>
    )
  return (
    <Chip tono="bien" icono="sello">
      {plural ? 'Íntegras' : 'Íntegra'}
    </Chip>
  )
}

function SinVerificar() {
  return (
    <Chip tono="quieto" icono="reloj">
      Sin verificar aún
    </Chip>
  )
}

function Fallas({ fallas }: { fallas: readonly Falla[] }) {
  if (fallas.length === 0) return null
  return (
    <Aviso tono="error" titulo="Lo escrito no es lo que se registró">
      <ul>
        {fallas.slice(0, 20).map((f) => (
          <li key={`${f.cadena} ${f.primerFallo} ${f.motivo}`}>
            {fraseDeFalla({ ...f, motivo: f.motivo as Parameters<typeof fraseDeFalla>[0]['motivo'] })}
          </li>
        ))}
      </ul>
      {fallas.length > 20 ? <p>… y {formatNumero(String(fallas.length - 20))} más.</p> : null}
    </Aviso>
  )
}

function Sello({ sello }: Pick<Estado, 'sello'>) {
  if (!sello) return <p className="tenue menor">Aún no se han sellado las cadenas: se sellan cada hora.</p>
  return (
    <div>
      <p className="tenue menor">
        Último sello: el {formatNumero(String(sello.n))}, del {formatInstante(Date.parse(sello.en))}
      </p>
      <Desplegable titulo="Qué es el sello y cuál es su huella">
        <p>
          Cada hora se escribe cuál es el último eslabón de todas las cadenas, y la huella de ese escrito entra en la
          cadena nacional. Quien rehiciera una cadena tendría que rehacerlo todo, y las huellas guardadas fuera del
          sistema lo delatarían.
        </p>
        <p className="acto__valor numero">{sello.huella}</p>
      </Desplegable>
    </div>
  )
}

function archivoDe(cadena: string): string {
  return cadena === 'nacional'
    ? direccion('GET /api/auditoria/nacional/archivo')
    : direccion('GET /api/entidades/:entidad/auditoria/archivo', { params: { entidad: cadena } })
}
