// The public page of a receipt: whether it is authentic, how its version stands today, and exactly what it says.
import { AVISO_DEMOSTRACION, filasConstancia, fraseSituacion, TITULO_CERTIFICADO } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { consulta } from '../../api/consulta.ts'
import { isErrorApi } from '../../api/problema.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { Aviso } from '../../ui/aviso.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Definiciones } from '../../ui/definiciones.tsx'
import { OficioPublico } from '../oficios/publico.tsx'
import { CertificadoPublico } from './certificado.tsx'
import { CompararArchivo } from './comparar-archivo.tsx'
import { Desconocida } from './desconocida.tsx'
import '../reportes/envio/envio.css'

type Verificada = Respuesta<'GET /api/verificacion/:recibo'>

/** Receipts, certificates and letters share the address: the number tells them apart. */
export function PantallaVerificada() {
  const { recibo } = useParams({ from: '/verificar/$recibo' })
  const migas = [{ texto: 'Verificar', a: '/verificar' }] as const
  if (recibo.startsWith('OF-'))
    return (
      <Pantalla titulo="Verificación de un oficio" migas={migas}>
        <OficioPublico radicado={recibo} />
      </Pantalla>
    )
  return recibo.startsWith('KPT-C-') ? (
    <Pantalla titulo={TITULO_CERTIFICADO} migas={migas}>
      <CertificadoPublico codigo={recibo} />
    </Pantalla>
  ) : (
    <Pantalla titulo="Verificación de una constancia" migas={migas}>
      <ConstanciaPublica recibo={recibo} />
    </Pantalla>
  )
}

function ConstanciaPublica({ recibo }: { recibo: string }) {
  const verificada = useQuery(consulta('GET /api/verificacion/:recibo', { params: { recibo } }))
  if (isErrorApi(verificada.error, 'constancia.no_existe')) return <Desconocida codigo={recibo} />
  return <Datos de={verificada}>{(v) => <Autentica verificada={v} />}</Datos>
}

function Autentica({ verificada }: { verificada: Verificada }) {
  const { situacion, hechos, sello } = verificada
  const { titulo, texto } = fraseSituacion(situacion, verificada)
  const filas = [...filasConstancia(hechos), ['Sello de la constancia (SHA-256)', sello] as const]
  return (
    <>
      <Aviso tono={situacion === 'vigente' ? 'bien' : 'alerta'} titulo={titulo}>
        <p>{texto}</p>
      </Aviso>
      {hechos.demostracion ? <Aviso tono="nota">{AVISO_DEMOSTRACION}</Aviso> : null}
      <article className="constancia" aria-label="Constancia">
        <p className="constancia__recibo numero">{hechos.recibo}</p>
        <Definiciones
          lista={filas.map(([nombre, valor]) => ({
            nombre,
            valor: /^[0-9a-f]{64}$/.test(valor) ? <code className="huella">{valor}</code> : valor,
          }))}
        />
      </article>
      <CompararArchivo recibo={hechos.recibo} contenido={hechos.sha256} />
    </>
  )
}
